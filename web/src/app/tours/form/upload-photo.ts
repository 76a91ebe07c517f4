import { type Lang, localeTag } from '@/i18n/words'

export type Uploaded =
  | { readonly ok: true; readonly digest: string }
  /** Why it was not taken, in the hub's own words; null when it did not answer. */
  | { readonly ok: false; readonly message: string | null }

/** Sends a photo of which somebody confirmed that nobody in it can be identified; never throws. */
export async function uploadPhoto(file: File, lang: Lang): Promise<Uploaded> {
  try {
    const response = await fetch('/photos?noIdentifiablePerson=yes', {
      method: 'POST',
      headers: { 'content-type': file.type, 'accept-language': localeTag(lang) },
      body: file,
    })
    const answer = (await response.json()) as { digest?: string; error?: { message: string } }
    return answer.digest ? { ok: true, digest: answer.digest } : { ok: false, message: answer.error?.message ?? null }
  } catch {
    return { ok: false, message: null }
  }
}

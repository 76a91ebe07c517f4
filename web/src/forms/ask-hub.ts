import type { AnyVariables, TypedDocumentNode } from '@urql/core'
import type { Lang } from '@/i18n/words'

export type Told<Data> =
  | { readonly ok: true; readonly data: Data }
  /** `message` is the hub's own in the reader's language; null when it did not answer. */
  | { readonly ok: false; readonly message: string | null }

interface Outcome<Data> {
  readonly data?: Data
  readonly error?: { readonly graphQLErrors: readonly { readonly message: string }[] }
}

function toldBy<Data>({ data, error }: Outcome<Data>): Told<Data> {
  if (error || !data) return { ok: false, message: error?.graphQLErrors[0]?.message ?? null }
  return { ok: true, data }
}

/** The client is fetched with the first question: a form is on the screen sooner without it. */
const clientOf = async (lang: Lang) => (await import('@/graphql/browser-client')).browserClient(lang)

/** Makes a change; never throws. */
export async function changeHub<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  lang: Lang,
): Promise<Told<Data>> {
  try {
    return toldBy(await (await clientOf(lang)).mutation(document, variables).toPromise())
  } catch {
    return { ok: false, message: null }
  }
}

/** Asks for something anew; never throws. */
export async function askHub<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  lang: Lang,
): Promise<Told<Data>> {
  try {
    const client = await clientOf(lang)
    return toldBy(await client.query(document, variables, { requestPolicy: 'network-only' }).toPromise())
  } catch {
    return { ok: false, message: null }
  }
}

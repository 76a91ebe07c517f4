import { type AnyVariables, createClient, fetchExchange, type TypedDocumentNode } from '@urql/core'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { signInHere } from '@/access/sign-in-here'
import { type Lang, localeTag } from '@/i18n/words'
import { apiUrl } from './api-url'
import { changerHeaders } from './asker-headers'
import { type Answer, NOTHING_SAID, problemOf } from './problem'
import { readSetCookie } from './set-cookie'

const TIMEOUT_MS = 30_000

/**
 * Makes a change in a server action, for whoever sent the form, once: a change is never tried again. Cookies that the
 * API sets, such as that of a sign-in, reach the browser. Who is signed in no more is led to sign in.
 */
export async function change<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  lang: Lang,
): Promise<Answer<Data>> {
  const changer = await changerHeaders()
  let made: readonly string[] = []
  const client = createClient({
    url: apiUrl('/graphql').href,
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: async (input, init) => {
      const answer = await fetch(input, init)
      made = answer.headers.getSetCookie()
      return answer
    },
    fetchOptions: () => ({
      cache: 'no-store',
      headers: { ...changer, 'accept-language': localeTag(lang) },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }),
  })
  const { data, error } = await client.mutation(document, variables).toPromise()
  const jar = await cookies()
  for (const line of made) {
    const cookie = readSetCookie(line)
    if (cookie) jar.set(cookie)
  }
  const problem = error ? problemOf(error) : NOTHING_SAID
  if (problem.code === 'UNAUTHENTICATED') redirect(await signInHere(lang))
  return data && !error ? { ok: true, data } : { ok: false, problem }
}

'use server'

import { redirect } from 'next/navigation'
import { type FormState, refused } from '@/access/form-state'
import { refusalOf, secretOf, textOf, typed } from '@/access/refusal'
import { signInHref } from '@/access/sign-in-path'
import { change } from '@/graphql/change'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { UseOneTimeLink } from './welcome.query'

/** Sets the password that a one-time link lets set, and signs in. */
export async function setPassword(
  { lang, secret }: { readonly lang: Lang; readonly secret: string },
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const words = accessWordsOf(lang)
  const password = secretOf(form, 'password')
  if (password !== secretOf(form, 'again')) return refused(words.password.mismatch, typed(form), 'again')
  const who = form.has('login') ? { login: textOf(form, 'login'), name: textOf(form, 'name') } : {}
  const answer = await change(UseOneTimeLink, { secret, password, ...who }, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, words.unreachable)
  const { status } = answer.data.useOneTimeLink
  if (status === 'SIGNED_IN') redirect(lang === 'en' ? '/?lang=en' : '/')
  if (status === 'SECOND_FACTOR_NEEDED') redirect(signInHref('/', lang, { step: 'code' }))
  return refused(words.welcome.goneText, typed(form))
}

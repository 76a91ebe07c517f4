'use server'

import { redirect } from 'next/navigation'
import { type FormState, refused } from '@/access/form-state'
import { refusalOf, secretOf, textOf, typed } from '@/access/refusal'
import { ownPath, signInHref } from '@/access/sign-in-path'
import type { SignInMutation } from '@/gql/graphql'
import { change } from '@/graphql/change'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { ConfirmSecondFactor, SignIn, SignOut } from './sign-in.query'
import { waitText } from './wait-text'

/** Where a form of signing in was sent from. */
export interface SignInPlace {
  readonly lang: Lang
  /** Where it leads when it succeeds. */
  readonly to: string
}

/** What to say of a sign-in that did not succeed. */
function outcomeOf(
  { status, retryAfterSeconds: wait }: SignInMutation['signIn'],
  { lang }: SignInPlace,
  form: FormData,
  wrong: 'refused' | 'codeRefused',
): FormState {
  const words = accessWordsOf(lang)
  if (status !== 'LOCKED') return refused(words.signIn[wrong], typed(form), wrong === 'codeRefused' ? 'code' : null)
  return refused(wait ? words.signIn.locked(waitText(wait, words)) : words.signIn.lockedNoTime, typed(form))
}

/** Signs in by password; leads on, or to the second factor where there is one. */
export async function signIn(place: SignInPlace, _before: FormState, form: FormData): Promise<FormState> {
  const { lang, to } = place
  const given = { login: textOf(form, 'login'), password: secretOf(form, 'password') }
  const answer = await change(SignIn, given, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, accessWordsOf(lang).unreachable)
  const outcome = answer.data.signIn
  if (outcome.status === 'SIGNED_IN') redirect(ownPath(to))
  if (outcome.status === 'SECOND_FACTOR_NEEDED') redirect(signInHref(to, lang, { step: 'code' }))
  return outcomeOf(outcome, place, form, 'refused')
}

/** Confirms a sign-in by a code of the second factor, or one that stands in for it. */
export async function confirmCode(place: SignInPlace, _before: FormState, form: FormData): Promise<FormState> {
  const { lang, to } = place
  const answer = await change(ConfirmSecondFactor, { code: textOf(form, 'code') }, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, accessWordsOf(lang).unreachable)
  const outcome = answer.data.confirmSecondFactor
  if (outcome.status === 'SIGNED_IN') redirect(ownPath(to))
  return outcomeOf(outcome, place, form, 'codeRefused')
}

/** Signs out, and says so where one signs in. */
export async function signOut(lang: Lang): Promise<void> {
  await change(SignOut, {}, lang)
  redirect(signInHref('/', lang, { signedOut: 'yes' }))
}

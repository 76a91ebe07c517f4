'use server'

import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { done, type FormState, refused } from '@/access/form-state'
import { refusalOf, secretOf, textOf, typed } from '@/access/refusal'
import { viewerOf } from '@/access/viewer'
import { momentText } from '@/format/moment'
import { change } from '@/graphql/change'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import {
  BeginSecondFactor,
  ChangePassword,
  EndOtherSessions,
  EndSession,
  FinishSecondFactor,
  MakeToken,
  RemoveSecondFactor,
  RenewRecoveryCodes,
  RevokeToken,
} from './account.query'
import { qrPath } from './qr-path'
import { isPermission, scopesOf } from './scopes'
import { originOf, tokenExample } from './token-example'

export async function changePassword(lang: Lang, _before: FormState, form: FormData): Promise<FormState> {
  const words = accessWordsOf(lang)
  const next = secretOf(form, 'next')
  if (next !== secretOf(form, 'again')) return refused(words.password.mismatch, {}, 'again')
  const answer = await change(ChangePassword, { current: secretOf(form, 'current'), next }, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, words.unreachable)
  refresh()
  return done(words.password.changed)
}

export async function beginSecondFactor(lang: Lang, _before: FormState, form: FormData): Promise<FormState> {
  const words = accessWordsOf(lang)
  const answer = await change(BeginSecondFactor, {}, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, words.unreachable)
  const { secret, uri } = answer.data.beginSecondFactor
  return done('', { title: words.account.scan, lines: [secret], qr: { ...qrPath(uri), label: words.account.qr } })
}

const accountHref = (lang: Lang) => (lang === 'en' ? '/account?lang=en' : '/account')

/** The recovery codes, told once: the page is not drawn anew beneath them. */
const codesTold = (codes: readonly string[], lang: Lang): FormState => {
  const words = accessWordsOf(lang).account
  return done('', { title: words.codes, lines: codes, next: { href: accountHref(lang), text: words.done } })
}

export async function finishSecondFactor(lang: Lang, _before: FormState, form: FormData): Promise<FormState> {
  const answer = await change(FinishSecondFactor, { code: textOf(form, 'code') }, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, accessWordsOf(lang).unreachable)
  return codesTold(answer.data.finishSecondFactor.codes, lang)
}

export async function renewRecoveryCodes(lang: Lang, _before: FormState, form: FormData): Promise<FormState> {
  const answer = await change(RenewRecoveryCodes, { password: secretOf(form, 'password') }, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, accessWordsOf(lang).unreachable)
  return codesTold(answer.data.renewRecoveryCodes.codes, lang)
}

export async function removeSecondFactor(lang: Lang, _before: FormState, form: FormData): Promise<FormState> {
  const words = accessWordsOf(lang)
  const answer = await change(RemoveSecondFactor, { password: secretOf(form, 'password') }, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, words.unreachable)
  refresh()
  return done(words.account.factorOff)
}

interface Named {
  readonly lang: Lang
  readonly id: string
}

export async function endSession({ lang, id }: Named, _before: FormState, form: FormData): Promise<FormState> {
  const words = accessWordsOf(lang)
  const answer = await change(EndSession, { id }, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, words.unreachable)
  refresh()
  return done(words.account.ended)
}

export async function endOtherSessions(lang: Lang, _before: FormState, form: FormData): Promise<FormState> {
  const words = accessWordsOf(lang)
  const answer = await change(EndOtherSessions, {}, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, words.unreachable)
  refresh()
  return done(words.account.endedOthers)
}

export async function makeToken(lang: Lang, _before: FormState, form: FormData): Promise<FormState> {
  const words = accessWordsOf(lang)
  const offered = scopesOf((await viewerOf(lang))?.permissions ?? [])
  const scopes = form.getAll('scopes').filter((scope) => isPermission(scope, offered))
  if (scopes.length === 0) return refused(words.account.noScopes, typed(form), 'scopes')
  const variables = { name: textOf(form, 'name'), scopes, days: Number(textOf(form, 'days')) }
  if (!Number.isInteger(variables.days)) return refused(words.account.daysHint, typed(form), 'days')
  const answer = await change(MakeToken, variables, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, words.unreachable)
  const { secret, token } = answer.data.makeToken
  refresh()
  return done('', {
    title: words.account.tokenMade,
    lines: [secret],
    note: `${words.account.expires} ${momentText(token.expiresAt, lang)}`,
    example: { title: words.account.curl, text: tokenExample(originOf(await headers()), secret) },
  })
}

export async function revokeToken({ lang, id }: Named, _before: FormState, form: FormData): Promise<FormState> {
  const words = accessWordsOf(lang)
  const answer = await change(RevokeToken, { id }, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, words.unreachable)
  refresh()
  return done(words.account.revoked)
}

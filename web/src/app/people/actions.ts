'use server'

import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { done, type FormState, refused } from '@/access/form-state'
import { refusalOf, textOf, typed } from '@/access/refusal'
import { isDay } from '@/format/day'
import { momentText } from '@/format/moment'
import type { GrantInput, PersonState } from '@/gql/graphql'
import { change } from '@/graphql/change'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { originOf } from '../account/token-example'
import {
  AddGrant,
  ChangePerson,
  InvitePerson,
  ResetPassword,
  ResetSecondFactor,
  RevokeGrant,
  SetPersonState,
  UnlockPerson,
} from './people.query'
import { EVERYWHERE, isRole, personPath, withQuery } from './people-view'

/** Whom a change is about. */
interface About {
  readonly lang: Lang
  readonly id: string
}

const personOf = (form: FormData) => ({
  login: textOf(form, 'login'),
  name: textOf(form, 'name'),
  unit: textOf(form, 'unit') || null,
})

/** The grant that a form describes; what is wrong with it where it describes none. */
function grantOf(form: FormData, lang: Lang): GrantInput | FormState {
  const words = accessWordsOf(lang)
  const [role, at, from, to] = ['role', 'at', 'validFrom', 'validTo'].map((name) => textOf(form, name))
  if (!isRole(role)) return refused(words.people.role, typed(form), 'role')
  if (!at) return refused(words.people.needsTerritory, typed(form))
  if (!from || !isDay(from)) return refused(words.audit.notDay, typed(form), 'validFrom')
  if (to && !isDay(to)) return refused(words.audit.notDay, typed(form), 'validTo')
  const where = at === EVERYWHERE ? { everywhere: true } : { territoryCode: at, everywhere: false }
  return { role, ...where, validFrom: from, validTo: to || null }
}

/** A link to be handed over, as the address that the reader's browser knows this hub by. */
async function linkTold(path: string, expiresAt: string, lang: Lang, next?: { href: string; text: string }) {
  const words = accessWordsOf(lang).people
  const link = originOf(await headers()) + path
  const note = words.linkUntil(momentText(expiresAt, lang))
  return done('', { title: words.linkMade, lines: [link], note, ...(next ? { next } : {}) })
}

export async function invite(lang: Lang, _before: FormState, form: FormData): Promise<FormState> {
  const words = accessWordsOf(lang)
  const grant = grantOf(form, lang)
  if ('isRefused' in grant) return grant
  const answer = await change(InvitePerson, { person: personOf(form), grants: [grant] }, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, words.unreachable)
  const { path, expiresAt, person } = answer.data.invitePerson
  const next = { href: withQuery(personPath(person.id), lang, {}), text: words.people.openPerson }
  return linkTold(path, expiresAt, lang, next)
}

export async function resetPassword({ lang, id }: About, _before: FormState, form: FormData): Promise<FormState> {
  const answer = await change(ResetPassword, { personId: id }, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, accessWordsOf(lang).unreachable)
  const { path, expiresAt } = answer.data.resetPassword
  return linkTold(path, expiresAt, lang)
}

export async function changePerson({ lang, id }: About, _before: FormState, form: FormData): Promise<FormState> {
  const words = accessWordsOf(lang)
  const answer = await change(ChangePerson, { id, person: personOf(form) }, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, words.unreachable)
  refresh()
  return done(words.people.saved)
}

export async function setState(
  { lang, id, state }: About & { readonly state: PersonState },
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const words = accessWordsOf(lang)
  const answer = await change(SetPersonState, { personId: id, state }, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, words.unreachable)
  refresh()
  return done(state === 'DISABLED' ? words.people.disabled : words.people.enabled)
}

export async function unlock({ lang, id }: About, _before: FormState, form: FormData): Promise<FormState> {
  const words = accessWordsOf(lang)
  const answer = await change(UnlockPerson, { personId: id }, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, words.unreachable)
  refresh()
  return done(words.people.unlocked)
}

export async function resetFactor({ lang, id }: About, _before: FormState, form: FormData): Promise<FormState> {
  const words = accessWordsOf(lang)
  const answer = await change(ResetSecondFactor, { personId: id }, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, words.unreachable)
  refresh()
  return done(words.people.factorReset)
}

export async function addGrant({ lang, id }: About, _before: FormState, form: FormData): Promise<FormState> {
  const words = accessWordsOf(lang)
  const grant = grantOf(form, lang)
  if ('isRefused' in grant) return grant
  const answer = await change(AddGrant, { personId: id, grant }, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, words.unreachable)
  refresh()
  return done(words.people.granted)
}

/** `id` is that of the grant. */
export async function revokeGrant({ lang, id }: About, _before: FormState, form: FormData): Promise<FormState> {
  const words = accessWordsOf(lang)
  const answer = await change(RevokeGrant, { id }, lang)
  if (!answer.ok) return refusalOf(answer.problem, form, words.unreachable)
  refresh()
  return done(words.people.revoked)
}

import type { Role } from '@/gql/graphql'
import type { Lang } from '@/i18n/words'
import { isCode, type SearchParams } from '@/view/view'

export const PEOPLE_PATH = '/people'
export const INVITE_PATH = '/people/invite'
export const PAGE_SIZE = 50

export const ROLES: readonly Role[] = [
  'ADMINISTRATOR',
  'AUDITOR',
  'CITY_LEADER',
  'ORGANISATION_DEPARTMENT',
  'REVITALIZATION_BUREAU',
  'AGRICULTURE_BUREAU',
  'TOWNSHIP_OFFICE',
  'FIRST_SECRETARY',
  'ANALYST',
]

export const isRole = (given: unknown): given is Role => ROLES.some((role) => role === given)

/** Which people are listed. */
export interface PeopleFilter {
  readonly find: string
  readonly role: Role | null
  readonly page: number
}

/** What a picker of territories shows: where it stands, and what is looked for. */
export interface PickerView {
  /** Code of the place chosen; `everywhere`; null: nothing yet. */
  readonly at: string | null
  readonly find: string
}

export const EVERYWHERE = 'everywhere'
const LONGEST_TEXT = 100

const oneOf = (params: SearchParams, name: string): string => {
  const given = params[name]
  return ((Array.isArray(given) ? given[0] : given) ?? '').trim().slice(0, LONGEST_TEXT)
}

/** A page number of an address; 1 where it is none. */
export function readPage(params: SearchParams): number {
  const page = Number(oneOf(params, 'page'))
  return Number.isInteger(page) && page > 0 ? page : 1
}

export function readPeople(params: SearchParams): PeopleFilter {
  const role = oneOf(params, 'role')
  return { find: oneOf(params, 'find'), role: isRole(role) ? role : null, page: readPage(params) }
}

export function readPicker(params: SearchParams): PickerView {
  const at = oneOf(params, 'at')
  return { at: isCode(at) ? at : null, find: oneOf(params, 'find') }
}

/** An address with what is given; empty values are left out. */
export function withQuery(path: string, lang: Lang, parts: Readonly<Record<string, string | number | null>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parts)) if (value !== null && value !== '') query.set(name, String(value))
  if (lang !== 'zh') query.set('lang', lang)
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

export const personPath = (id: string): string => `${PEOPLE_PATH}/${encodeURIComponent(id)}`

export function peopleHref(lang: Lang, filter: PeopleFilter): string {
  return withQuery(PEOPLE_PATH, lang, {
    find: filter.find,
    role: filter.role,
    page: filter.page > 1 ? filter.page : null,
  })
}

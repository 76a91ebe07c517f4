import { todayInShanghai } from '../../common/calendar'
import type { Reader } from '../../db/database'
import type { Role } from '../roles'
import type { GrantRow } from './grant.entity'
import type { Manager } from './manager'
import type { PersonRow } from './person.entity'
import { allPersons, grantsOfPersons, isAlive } from './person.query'

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

/** People whom somebody manages, by login. Searched here rather than in SQL: the two databases fold letters unlike. */
export async function findPersons(
  reader: Reader,
  manager: Manager,
  { search, role }: { readonly search: string | null; readonly role: Role | null },
): Promise<PersonRow[]> {
  const [persons, grants] = await Promise.all([allPersons(reader), grantsOfPersons(reader, null)])
  const byPerson = new Map<number, GrantRow[]>()
  for (const grant of grants) byPerson.set(grant.personId, [...(byPerson.get(grant.personId) ?? []), grant])
  const today = todayInShanghai()
  const wanted = fold(search ?? '')
  const hasRole = (own: readonly GrantRow[]) =>
    role === null || own.some((grant) => grant.role === role && grant.validFrom <= today && isAlive(grant, today))
  return persons.filter((person) => {
    const own = byPerson.get(person.id) ?? []
    const { login, name, unit } = person
    return [login, name, unit].some((text) => fold(text).includes(wanted)) && hasRole(own) && manager.manages(own)
  })
}

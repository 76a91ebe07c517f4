import type { MadeLink } from '../access/link/make-link'
import { type ChangeParts, invitePerson, makePersonLink } from '../access/person/change-person'
import type { NewGrant } from '../access/person/grants'
import { personByLogin } from '../access/person/person.query'
import { type Role, roleWords } from '../access/roles'
import { HUB_VIEWER } from '../access/viewer'
import { todayInShanghai } from '../common/calendar'
import { DomainError } from '../common/domain-error'
import type { Database } from '../db/database'
import type { DivisionMap, MapRegion } from '../division/division-map'

/** An account for trying out, with the link by which its password is set. */
export interface SampleAccount extends MadeLink {
  readonly login: string
  readonly role: Role
  /** Name of the territory. */
  readonly territory: string
}

interface Territory {
  readonly divisionId: number | null
  readonly code: string
  readonly name: string
}

const EVERYWHERE: Territory = { divisionId: null, code: '*', name: '全域 everywhere' }
const ofRegion = ({ id, code, name }: MapRegion): Territory => ({ divisionId: id, code, name })

/** Without villages there is no territory for those who have one. */
class NoVillages extends DomainError {
  constructor() {
    super('SAMPLE_WITHOUT_VILLAGES', {
      zh: '还没有村，无法分配区划。请先载入行政区划和样例数据：hub prepare。',
      en: 'There are no villages to give territories of. Load the divisions and the sample first: hub prepare.',
    })
  }
}

/** The places in the middle of the map: one county, one of its townships, one village in that. */
function middleOf(map: DivisionMap): { county: Territory; township: Territory; village: Territory } {
  const index = Math.floor(map.villageCount / 2)
  const township = map.townshipOf[index]
  if (!township) throw new NoVillages()
  const [code = '', name = ''] = [map.villageCodes[index], map.villageNames[index]]
  return {
    county: ofRegion(township.parent ?? township),
    township: ofRegion(township),
    village: { divisionId: map.villageIds[index] as number, code, name },
  }
}

/** One account for each role, of a city and of a county where the role is of both, in territories that suit it. */
function accountsOn(map: DivisionMap): readonly (readonly [login: string, role: Role, territory: Territory])[] {
  const city = map.home ? ofRegion(map.home) : EVERYWHERE
  const { county, township, village } = middleOf(map)
  return [
    ['sample-administrator', 'ADMINISTRATOR', EVERYWHERE],
    ['sample-auditor', 'AUDITOR', EVERYWHERE],
    ['sample-leader', 'CITY_LEADER', city],
    ['sample-organisation', 'ORGANISATION_DEPARTMENT', city],
    ['sample-bureau', 'REVITALIZATION_BUREAU', EVERYWHERE],
    ['sample-county-organisation', 'ORGANISATION_DEPARTMENT', county],
    ['sample-county-bureau', 'REVITALIZATION_BUREAU', county],
    ['sample-agriculture', 'AGRICULTURE_BUREAU', city],
    ['sample-township', 'TOWNSHIP_OFFICE', township],
    ['sample-secretary', 'FIRST_SECRETARY', village],
    ['sample-analyst', 'ANALYST', city],
  ]
}

/** Makes the accounts of the sample, or new links for those that are there. Each is called 样例. */
export async function sampleAccounts(db: Database, map: DivisionMap): Promise<SampleAccount[]> {
  const parts: ChangeParts = { db, viewer: HUB_VIEWER, address: null, forget: () => undefined }
  const made: SampleAccount[] = []
  for (const [login, role, { divisionId, code, name: territory }] of accountsOn(map)) {
    const known = await personByLogin(db, login)
    const grant: NewGrant = { role, divisionId, territory: code, validFrom: todayInShanghai(), validTo: null }
    const person = { login, name: `样例·${roleWords[role].zh}`, unit: '样例单位' }
    const link = known ? await makePersonLink(parts, known.id) : await invitePerson(parts, person, [grant])
    made.push({ login, role, territory, path: link.path, expiresAt: link.expiresAt })
  }
  return made
}

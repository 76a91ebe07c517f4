import { todayInShanghai } from '../../common/calendar'
import type { DivisionMap } from '../../division/division-map'
import { NotAllowed, NotSignedIn } from '../access-errors'
import type { PeopleContext } from '../people-context'
import { isSignedIn, type Territory, territoryOf, type Viewer } from '../viewer'
import type { GrantRow } from './grant.entity'
import { isAlive } from './person.query'
import { NotOnYourself, OutsideManaged } from './person-errors'

/** The code of a division on a map; null when it is not there. */
export function codeOfDivision(map: DivisionMap, id: number): string | null {
  return map.regionById(id)?.code ?? map.villageCodes[map.villageIndexById(id)] ?? null
}

/** Whether a territory holds all of a division; null: of everything. */
export function covers(territory: Territory, map: DivisionMap, divisionId: number | null): boolean {
  if (territory === 'EVERYWHERE') return true
  const code = divisionId === null ? null : codeOfDivision(map, divisionId)
  if (code === null) return false
  return territory.some((id) => {
    const above = codeOfDivision(map, id)
    return above !== null && code.startsWith(above)
  })
}

/** The map of today with everything on it: whoever manages people may name any place, and reads no figure by it. */
export async function wholeMap({ maps }: Pick<PeopleContext, 'maps'>): Promise<DivisionMap> {
  const map = await maps.mapOn(null)
  return map.territory?.whole ?? map
}

/** Somebody who manages people, and where. */
export class Manager {
  constructor(
    private readonly viewer: Viewer,
    private readonly territory: Territory,
    readonly map: DivisionMap,
  ) {}

  covers(divisionId: number | null): boolean {
    return covers(this.territory, this.map, divisionId)
  }

  /** Whether somebody with these grants is theirs: all that the grants still give lies in their territory. */
  manages(grants: readonly GrantRow[]): boolean {
    const today = todayInShanghai()
    return grants.every((grant) => !isAlive(grant, today) || this.covers(grant.divisionId))
  }

  /** Refuses with `OUTSIDE_TERRITORY`. */
  requireCovers(divisionId: number | null): void {
    if (!this.covers(divisionId)) throw new OutsideManaged()
  }

  /** Refuses with `OUTSIDE_TERRITORY`, and with `NOT_ON_YOURSELF` where it is themselves. */
  requireOther(personId: number, grants: readonly GrantRow[]): void {
    if (this.viewer.personId === personId) throw new NotOnYourself()
    if (!this.manages(grants)) throw new OutsideManaged()
  }
}

/** Refuses with `UNAUTHENTICATED` or `FORBIDDEN` whoever manages nobody. */
export async function managerOf(context: Pick<PeopleContext, 'maps' | 'viewer'>): Promise<Manager> {
  const { viewer } = context
  if (!isSignedIn(viewer)) throw new NotSignedIn()
  const territory = territoryOf(viewer, 'MANAGE_PEOPLE')
  if (territory.length === 0) throw new NotAllowed('MANAGE_PEOPLE')
  return new Manager(viewer, territory, await wholeMap(context))
}

import { bareTownshipName, bareVillageName, villageStem } from './division-name'
import type { VillageName } from './find-village'
import type { PlaceIndex } from './place-index'

/** Versions that answer to a name; `plainly`: as the list of that day writes it. */
export interface NameMatch {
  readonly rows: readonly number[]
  readonly plainly: boolean
}

interface VillageEntry {
  readonly row: number
  readonly name: string
  readonly bare: string
  readonly stem: string
}

const NOTHING: NameMatch = { rows: [], plainly: true }

/** Which versions may answer: those of the day, of today, of any time. In this order. */
type When = (row: number) => boolean

/** One version a division: the last of those given. */
function onePerDivision(index: PlaceIndex, rows: readonly number[]): number[] {
  return [...new Map(rows.map((row) => [index.idOf(row), row])).values()]
}

/** Matches names against the versions of places. Keeps what it worked out: files name the same townships often. */
export class VillageNames {
  private readonly townships = new Map<string, { readonly ids: readonly number[]; readonly plainly: boolean }>()
  private readonly villages = new Map<number, readonly VillageEntry[]>()

  constructor(private readonly index: PlaceIndex) {}

  /** Who answers to a name on a day; if nobody, today; if nobody, at any time. */
  find(given: VillageName, day: string): NameMatch {
    const { index } = this
    const times: readonly [string, When][] = [
      [day, (row) => index.holdsOn(row, day)],
      [index.today, (row) => index.holdsOn(row, index.today)],
      ['', () => true],
    ]
    for (const [time, when] of times) {
      const match = this.findWhen(given, time, when)
      if (match.rows.length > 0) return { rows: match.rows, plainly: match.plainly && time === day }
    }
    return NOTHING
  }

  private findWhen(given: VillageName, time: string, when: When): NameMatch {
    const key = `${given.county ?? ''}|${given.township ?? ''}|${time}`
    const scope = this.townships.get(key) ?? this.townshipsNamed(given, when)
    this.townships.set(key, scope)
    const entries = scope.ids.flatMap((id) => this.villagesOf(id)).filter(({ row }) => when(row))
    const match = matchVillage(entries, given.village ?? '')
    return {
      rows: onePerDivision(this.index, match.rows),
      plainly: match.plainly && scope.plainly && Boolean(given.township),
    }
  }

  /** Division ids of the townships that county and township, as far as given, may mean. */
  private townshipsNamed(given: VillageName, when: When): { ids: readonly number[]; plainly: boolean } {
    const { index } = this
    const counties = given.county ? this.countiesNamed(given.county, when) : null
    const inside = index.townshipRows.filter(
      (row) => when(row) && (!counties || counties.has(index.parentIdOf(row)) || counties.has(index.idOf(row))),
    )
    const name = given.township ? bareTownshipName(given.township) : null
    if (name === null) return { ids: unique(inside.map((row) => index.idOf(row))), plainly: true }
    const exact = inside.filter((row) => bareTownshipName(index.nameOf(row)) === name)
    const rows = exact.length > 0 ? exact : inside.filter((row) => index.isNamed(row, name, false))
    // 古现 for 古现街道 is plain; 古现镇 for what is 古现街道 now is not.
    const plainly = exact.length > 0 || rows.every((row) => index.nameOf(row).startsWith(name))
    return { ids: unique(rows.map((row) => index.idOf(row))), plainly }
  }

  /** Divisions that a county's name may mean: counties, or the members of a reporting unit, such as 开发区. */
  private countiesNamed(name: string, when: When): ReadonlySet<number> {
    const { index } = this
    const rows = index.countyRows.filter(when)
    for (const exactly of [true, false]) {
      const named = rows.filter((row) => index.isNamed(row, name, exactly))
      if (named.length > 0) return new Set(named.map((row) => index.idOf(row)))
    }
    return index.membersOfUnit(name)
  }

  private villagesOf(townshipId: number): readonly VillageEntry[] {
    const known = this.villages.get(townshipId)
    if (known) return known
    const entries = this.index.childRows(townshipId).map((row) => {
      const name = this.index.nameOf(row)
      return { row, name, bare: bareVillageName(name), stem: villageStem(name) }
    })
    this.villages.set(townshipId, entries)
    return entries
  }
}

const unique = (ids: readonly number[]): number[] => [...new Set(ids)]

/** Whether a name says that it is a village's committee or a community's; null: it says neither. */
function committeeOf(name: string): 'VILLAGE' | 'COMMUNITY' | null {
  if (/(?:村民委员会|村委会)$/.test(name)) return 'VILLAGE'
  return /(?:居民委员会|居委会|社区)$/.test(name) ? 'COMMUNITY' : null
}

/**
 * Villages that answer to a name: written the same; else the same without 村民委员会 and the like at the end; else the
 * same without 村 as well, which is not plain, since a village and a community may differ in just that.
 */
function matchVillage(entries: readonly VillageEntry[], name: string): NameMatch {
  const rowsOf = (matched: readonly VillageEntry[]) => [...new Set(matched.map(({ row }) => row))]
  const exact = entries.filter((entry) => entry.name === name)
  if (exact.length > 0) return { rows: rowsOf(exact), plainly: true }
  const stem = villageStem(name)
  const alike = entries.filter((entry) => entry.stem === stem)
  // 石岚村 may be 石岚村社区 or 石岚村委会: with both there, a person has to say.
  if (name.endsWith('村') && alike.length > 1) return { rows: rowsOf(alike), plainly: false }
  const committee = committeeOf(name)
  const named = entries.filter((entry) => entry.bare === name)
  const same = named.length > 0 ? named : entries.filter((entry) => entry.bare === bareVillageName(name))
  // 碑坡居委会 is 碑坡社区居委会 rather than its neighbour 碑坡村委会, which is nearer by letters alone.
  const fitting = alike.filter((entry) => committee !== null && committeeOf(entry.name) === committee)
  const isOfKind = same.some((entry) => fitting.includes(entry)) || fitting.length === 0
  if (same.length > 0 && isOfKind) return { rows: rowsOf(same), plainly: true }
  return { rows: rowsOf(fitting.length > 0 ? fitting : alike), plainly: false }
}

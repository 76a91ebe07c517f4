import { todayInShanghai } from '../common/calendar'
import type { Reader } from '../db/database'
import { confirmedMerges, unitMembers } from './division.query'
import { withoutPadding } from './division-code'
import type { PlaceFinder, VillageFound, VillageName, VillageNotFound } from './find-village'
import { foundByCode, foundByName } from './found-place'
import { VillageNames } from './match-village-name'
import { PlaceIndex } from './place-index'
import { codeMalformed, codeUnknown, givenName, nameAmbiguous, nameUnknown, nothingGiven } from './place-words'
import { loadVersionTable } from './version-table'

const VILLAGE_CODE = /^\d{12}$/
const REGION_CODE = /^(?:\d{2}|\d{4}|\d{6}|\d{9})$/

/** Finds places from memory. A code wins over names; without one, county, township and village name decide. */
class MemoryPlaceFinder implements PlaceFinder {
  private readonly names: VillageNames

  constructor(private readonly index: PlaceIndex) {
    this.names = new VillageNames(index)
  }

  village(given: VillageName, onDay: string | null): VillageFound | VillageNotFound {
    const trimmed = trimAll(given)
    const day = onDay ?? this.index.today
    if (trimmed.code) return this.byCode(trimmed.code, trimmed.village, day)
    return trimmed.village ? this.byName(trimmed, day) : nothingGiven()
  }

  region(code: string, onDay: string | null): VillageFound | VillageNotFound {
    const day = onDay ?? this.index.today
    const short = withoutPadding(code.trim())
    if (!REGION_CODE.test(short)) return codeMalformed(code, 'region')
    const row = this.index.rowOfCode(short, day)
    return row === null ? codeUnknown(short) : foundByCode(this.index, row, { code: short, village: null }, day)
  }

  private byCode(code: string, village: string | null, day: string): VillageFound | VillageNotFound {
    if (!VILLAGE_CODE.test(code)) return codeMalformed(code, 'village')
    const row = this.index.rowOfCode(code, day)
    return row === null ? codeUnknown(code) : foundByCode(this.index, row, { code, village }, day)
  }

  private byName(given: VillageName, day: string): VillageFound | VillageNotFound {
    const { rows, plainly } = this.names.find(given, day)
    const [row, ...others] = rows
    if (row === undefined) return nameUnknown(given)
    if (others.length > 0) return nameAmbiguous(given, rows, this.index)
    return foundByName(this.index, row, givenName(given), plainly, day)
  }
}

function trimAll({ code, county, township, village }: VillageName): VillageName {
  const trim = (text: string | null) => text?.trim() || null
  return { code: trim(code), county: trim(county), township: trim(township), village: trim(village) }
}

/** Loads a finder of the places of a prefix (empty: all): once for an import, a few statements. */
export async function loadPlaceFinder(db: Reader, within = ''): Promise<PlaceFinder> {
  const [table, merges, members] = await Promise.all([
    loadVersionTable(db, within),
    confirmedMerges(db),
    unitMembers(db),
  ])
  return new MemoryPlaceFinder(new PlaceIndex(table, merges, members, todayInShanghai()))
}

import type { KnownPlace } from './diff-list'
import type { DivisionChangeKind } from './division-change.entity'
import { typeOfCode } from './division-code'
import { regionStem, villageStem } from './division-name'
import type { ProvenLinks } from './link-places'
import type { ListRow } from './list-row'
import { parentCode, type TwoLists } from './two-lists'

/** A change that two lists make likely and do not prove. */
export interface ProposedChange {
  readonly kind: Extract<DivisionChangeKind, 'RECODE' | 'TYPE_CHANGE' | 'MERGE' | 'SPLIT'>
  readonly from: readonly KnownPlace[]
  readonly into: readonly { readonly code: string }[]
}

/** Names of one character say too little to be found inside others. */
const MIN_STEM_LENGTH = 2

const stemOf = ({ code, name }: ListRow) => (code.length === 12 ? villageStem(name) : regionStem(name))

/** The kind of a change between two places that are likely one. */
function kindOf(old: KnownPlace, next: ListRow): 'RECODE' | 'TYPE_CHANGE' {
  return typeOfCode(old.code, old.name) === typeOfCode(next.code, next.name) ? 'RECODE' : 'TYPE_CHANGE'
}

/** Places that no proposal has explained yet; each is explained once. */
class Unexplained {
  readonly gone: Set<KnownPlace>
  readonly appeared: Set<ListRow>
  readonly proposals: ProposedChange[] = []

  constructor(lists: TwoLists, { same, merges, likely }: ProvenLinks) {
    const explained = new Set<KnownPlace>([...same.values(), ...likely.values(), ...merges.flatMap(({ from }) => from)])
    const arrived = new Set([...same.keys(), ...likely.keys(), ...merges.map(({ into }) => into.code)])
    this.gone = new Set(lists.diff.gone.filter((place) => !explained.has(place)))
    this.appeared = new Set(lists.diff.appeared.filter(({ code }) => !arrived.has(code)))
  }

  propose(kind: ProposedChange['kind'], from: readonly KnownPlace[], into: readonly ListRow[]): void {
    this.proposals.push({ kind, from, into })
    for (const place of from) this.gone.delete(place)
    for (const row of into) this.appeared.delete(row)
  }
}

function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string | null): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** The division of a code before the list, or that it continues: what "the same township" means on both sides. */
function areaKeys(lists: TwoLists, { same }: ProvenLinks) {
  const ofOld = (code: string | null) => (code === null ? null : String(lists.oldRegions.get(code)?.divisionId ?? code))
  return { ofOld, ofNew: (code: string | null) => (code === null ? null : ofOld(same.get(code)?.code ?? code)) }
}

/** One place gone and one come with the same stem, alone with it in an area: likely the same place. */
function proposeSameStem(open: Unexplained, oldArea: (code: string) => string | null, newArea: typeof oldArea): void {
  const keyOf = (area: string | null, place: ListRow) => area && `${place.code.length}|${area}|${stemOf(place)}`
  const gone = groupBy(open.gone, (place) => keyOf(oldArea(place.code), place))
  for (const [key, rows] of groupBy(open.appeared, (row) => keyOf(newArea(row.code), row))) {
    const [old, ...otherOld] = gone.get(key) ?? []
    const [row, ...otherRows] = rows
    if (old && row && otherOld.length + otherRows.length === 0) open.propose(kindOf(old, row), [old], [row])
  }
}

/** 珠玑 gone, 珠玑东 and 珠玑西 come: likely split. 大庙后 gone, 大庙后新村 come: likely merged with others. */
function proposeByBeginning(
  open: Unexplained,
  oldArea: (code: string) => string | null,
  newArea: typeof oldArea,
): void {
  const villages = <Place extends ListRow>(places: Iterable<Place>) =>
    [...places].filter(({ code }) => code.length === 12)
  const gone = groupBy(villages(open.gone), ({ code }) => oldArea(code))
  for (const [area, rows] of groupBy(villages(open.appeared), ({ code }) => newArea(code))) {
    const candidates = (gone.get(area) ?? []).filter((place) => stemOf(place).length >= MIN_STEM_LENGTH)
    for (const old of candidates) {
      const parts = rows.filter((row) => open.appeared.has(row) && stemOf(row).startsWith(stemOf(old)))
      if (parts.length > 1) open.propose('SPLIT', [old], parts)
    }
    for (const row of rows.filter((each) => open.appeared.has(each))) {
      const merged = candidates.filter((old) => open.gone.has(old) && stemOf(row).startsWith(stemOf(old)))
      if (merged.length > 0) open.propose('MERGE', merged, [row])
    }
  }
}

/** A township gone whose villages mostly went, by proof or proposal, into one that stays: likely merged into it. */
function proposeAbsorbed(open: Unexplained, lists: TwoLists, { same }: ProvenLinks): void {
  const moves = [...same].map(([into, from]) => [from.code, into] as const)
  for (const { from, into } of open.proposals)
    if (from.length === 1 && into.length === 1) moves.push([from[0]?.code as string, into[0]?.code as string])
  for (const region of [...open.gone].filter(({ code }) => code.length < 12)) {
    const targets = moves
      .filter(([from]) => parentCode(from, lists.oldRegions) === region.code)
      .map(([, into]) => parentCode(into, lists.newRegions))
    const target = targets.find((code) => targets.filter((other) => other === code).length * 2 > targets.length)
    if (target && target.length === region.code.length)
      open.proposals.push({ kind: 'MERGE', from: [region], into: [{ code: target }] })
  }
}

/**
 * Proposes what may have become of places that ended, for a person to confirm with a document. In this order, and each
 * place once: regions most of which went on under another name; same stem in the same township, then in the same
 * county (RECODE, or TYPE_CHANGE between village and community); SPLIT and MERGE where one name begins with the other;
 * townships taken over by others. What remains is only known to have ended or begun.
 */
export function proposeChanges(lists: TwoLists, links: ProvenLinks): ProposedChange[] {
  const open = new Unexplained(lists, links)
  const { ofOld, ofNew } = areaKeys(lists, links)
  for (const [code, old] of links.likely) {
    const row = lists.newRegions.get(code) as ListRow
    open.propose(kindOf(old, row), [old], [row])
  }
  const oldParent = (code: string) => ofOld(parentCode(code, lists.oldRegions))
  const newParent = (code: string) => ofNew(parentCode(code, lists.newRegions))
  const oldCounty = (code: string) => (code.length === 12 ? ofOld(code.slice(0, 6)) : null)
  const newCounty = (code: string) => (code.length === 12 ? ofNew(code.slice(0, 6)) : null)
  proposeSameStem(open, oldParent, newParent)
  proposeSameStem(open, oldCounty, newCounty)
  proposeByBeginning(open, oldParent, newParent)
  proposeAbsorbed(open, lists, links)
  return open.proposals
}

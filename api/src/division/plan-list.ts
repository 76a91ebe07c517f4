import type { KnownPlace } from './diff-list'
import type { ChangeStanding, DivisionChangeKind } from './division-change.entity'
import type { ProvenLinks } from './link-places'
import type { ListRow } from './list-row'
import type { ProposedChange } from './propose-changes'
import { parentCode, type TwoLists } from './two-lists'

/** A division on one side of a change; `share` null: not known. */
export interface PlannedPart {
  readonly divisionId: number
  readonly share: number | null
}

export interface PlannedChange {
  readonly kind: DivisionChangeKind
  readonly standing: ChangeStanding
  readonly predecessors: readonly PlannedPart[]
  readonly successors: readonly PlannedPart[]
}

/** A version that begins with the list. */
export interface PlannedVersion {
  readonly divisionId: number
  readonly row: ListRow
  readonly parentId: number | null
}

/** What a list changes, ready to be written. */
export interface ListPlan {
  readonly newDivisions: readonly { readonly id: number; readonly code: string }[]
  readonly endedVersionIds: readonly number[]
  readonly newVersions: readonly PlannedVersion[]
  /** Places loaded before the place above them was: their version gets its parent. */
  readonly adoptedVersions: readonly { readonly versionId: number; readonly parentId: number }[]
  readonly changes: readonly PlannedChange[]
}

const whole = (divisionId: number): PlannedPart => ({ divisionId, share: 1 })

/** A change in which a place stays itself. */
const ofOne = (kind: DivisionChangeKind, divisionId: number): PlannedChange => ({
  kind,
  standing: 'INFERRED',
  predecessors: [whole(divisionId)],
  successors: [whole(divisionId)],
})

/** Whether a place with a new code also went to another place above: both were there before and after. */
function isTransfer(old: KnownPlace, row: ListRow, lists: TwoLists, idOf: (code: string) => number): boolean {
  const from = parentCode(old.code, lists.oldRegions)
  const into = parentCode(row.code, lists.newRegions)
  if (from === null || into === null || lists.oldRegions.get(from)?.divisionId === idOf(into)) return false
  return lists.newRegions.has(from) || lists.oldRegions.has(into)
}

function proposed({ kind, from, into }: ProposedChange, idOf: (code: string) => number): PlannedChange {
  return {
    kind,
    standing: 'PROPOSED',
    predecessors: from.map(({ divisionId }) => whole(divisionId)),
    successors: into.map(({ code }) => ({ divisionId: idOf(code), share: kind === 'SPLIT' ? null : 1 })),
  }
}

/**
 * Turns a comparison into versions and changes. `firstId` is the first free division id. `wasCovered` tells whether an
 * earlier list covered a code: a place that no list could have named before was not created by this one.
 */
export function planList(
  lists: TwoLists,
  links: ProvenLinks,
  proposals: readonly ProposedChange[],
  firstId: number,
  wasCovered: (code: string) => boolean,
): ListPlan {
  const { diff, oldRegions, newRegions } = lists
  const newDivisions = diff.appeared
    .filter(({ code }) => !links.same.has(code))
    .map(({ code }, offset) => ({ id: firstId + offset, code }))
  const freshIds = new Map(newDivisions.map(({ code, id }) => [code, id]))
  const idOf = (code: string): number =>
    (freshIds.get(code) ?? links.same.get(code)?.divisionId ?? oldRegions.get(code)?.divisionId) as number
  const parentIdOf = (code: string): number | null => {
    const parent = parentCode(code, newRegions)
    return parent === null ? null : idOf(parent)
  }

  const changes: PlannedChange[] = []
  const newVersions: PlannedVersion[] = []
  for (const { place, name } of diff.renamed) {
    changes.push(ofOne('RENAME', place.divisionId))
    newVersions.push({
      divisionId: place.divisionId,
      row: { code: place.code, name },
      parentId: parentIdOf(place.code),
    })
  }
  const mergedInto = new Set(links.merges.map(({ into }) => into.code))
  for (const row of diff.appeared) {
    const old = links.same.get(row.code)
    newVersions.push({ divisionId: idOf(row.code), row, parentId: parentIdOf(row.code) })
    if (old) {
      changes.push(ofOne('RECODE', old.divisionId))
      if (isTransfer(old, row, lists, idOf)) changes.push(ofOne('TRANSFER', old.divisionId))
    } else if (wasCovered(row.code) && !mergedInto.has(row.code))
      changes.push({ kind: 'CREATE', standing: 'INFERRED', predecessors: [], successors: [whole(idOf(row.code))] })
  }
  for (const { from, into } of links.merges)
    changes.push({
      kind: 'MERGE',
      standing: 'INFERRED',
      predecessors: from.map(({ divisionId }) => whole(divisionId)),
      successors: [whole(idOf(into.code))],
    })
  const goesOn = new Set([...links.same.values(), ...links.merges.flatMap(({ from }) => from)])
  for (const place of diff.gone)
    if (!goesOn.has(place))
      changes.push({ kind: 'ABOLISH', standing: 'INFERRED', predecessors: [whole(place.divisionId)], successors: [] })
  for (const proposal of proposals) changes.push(proposed(proposal, idOf))

  const adoptedVersions = [...oldRegions.values()].flatMap(({ code, versionId, parentId }) => {
    const found = parentId === null && newRegions.has(code) ? parentIdOf(code) : null
    return found === null ? [] : [{ versionId, parentId: found }]
  })
  const endedVersionIds = [...diff.renamed.map(({ place }) => place), ...diff.gone].map(({ versionId }) => versionId)
  return { newDivisions, endedVersionIds, newVersions, adoptedVersions, changes }
}

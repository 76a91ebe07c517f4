import { isDay } from '../common/calendar'
import { DomainError } from '../common/domain-error'
import type { Database, Tx } from '../db/database'
import { diffList } from './diff-list'
import { levelOfCode } from './division-code'
import { keepList, loadedLists } from './division-list.query'
import {
  firstFreeId,
  knownPlaces,
  lastChangeInside,
  provincesInForce,
  takeDivisionTurn,
  writePlan,
} from './division-write.query'
import { linkPlaces } from './link-places'
import { listByProvince, type ProvinceRows } from './list-by-province'
import { isOfList, type ListRow } from './list-row'
import { type ListPlan, planList } from './plan-list'
import { proposeChanges } from './propose-changes'
import { readListFile } from './read-list-file'
import { twoLists } from './two-lists'

/** A list to load: a file or folder as `readListFile` takes it, or rows in code order. */
export type DivisionListSource = { readonly file: string } | { readonly rows: readonly ListRow[] }

/** The list is the whole truth about codes beginning with `within` (empty: the nation) from `validFrom` on. */
export type DivisionListOptions = DivisionListSource & {
  readonly within: string
  /** `YYYY-MM-DD`. */
  readonly validFrom: string
  /** Where the list comes from, kept with every version. */
  readonly source: string
}

/** What loading a list did, over all levels. */
export interface DivisionListOutcome {
  /** Villages on the list inside `within`. */
  readonly villages: number
  readonly created: number
  readonly ended: number
  readonly renamed: number
  readonly recoded: number
  /** Changes that wait for a person. */
  readonly proposed: number
}

/** Told after each province: villages compared so far. */
export type DivisionProgress = (villages: number) => void

const NOTHING: DivisionListOutcome = { villages: 0, created: 0, ended: 0, renamed: 0, recoded: 0, proposed: 0 }

function checkOptions({ within, validFrom }: DivisionListOptions): void {
  if (within !== '' && levelOfCode(within) === null)
    throw new DomainError(
      'LIST_PREFIX_MALFORMED',
      {
        zh: `范围“${within}”应为2、4、6、9位代码，全国留空。`,
        en: `The prefix "${within}" should be a code of 2, 4, 6 or 9 digits, or empty for the nation.`,
      },
      { given: within },
    )
  if (!isDay(validFrom))
    throw new DomainError(
      'DAY_INVALID',
      { zh: `日期“${validFrom}”无法识别，应写成 2023-06-30。`, en: `"${validFrom}" is not a day; write 2023-06-30.` },
      { given: validFrom },
    )
}

/** Lists are loaded in the order of their days: each is compared with what was in force right before. */
async function checkOrder(tx: Tx, { within, validFrom }: DivisionListOptions): Promise<void> {
  const last = await lastChangeInside(tx, within)
  if (last !== null && last > validFrom)
    throw new DomainError(
      'LIST_OUT_OF_ORDER',
      {
        zh: `该范围已载入 ${last} 的区划，名单须按日期先后载入，不能再载入 ${validFrom} 的名单。`,
        en: `Divisions of ${last} are already loaded there; lists go in by date, so ${validFrom} is too early.`,
      },
      { given: validFrom, last },
    )
}

/** A version that began on the very day cannot end on it: two lists of one day contradict each other. */
function checkSameDay(plan: ListPlan, began: ReadonlyMap<number, string>, { validFrom }: DivisionListOptions): void {
  const contradicted = plan.endedVersionIds.find((id) => began.get(id) === validFrom)
  if (contradicted === undefined) return
  throw new DomainError(
    'LIST_CONTRADICTS',
    {
      zh: `${validFrom} 已载入过另一份名单，内容与这一份不同。请核对日期。`,
      en: `Another list of ${validFrom} was loaded before, and this one differs from it. Check the date.`,
    },
    { given: validFrom },
  )
}

function outcomeOf(rows: readonly ListRow[], plan: ListPlan, within: string): DivisionListOutcome {
  const count = (wanted: (change: ListPlan['changes'][number]) => boolean) => plan.changes.filter(wanted).length
  return {
    villages: rows.filter(({ code }) => code.length === 12 && code.startsWith(within)).length,
    created: plan.newDivisions.length,
    ended: count(({ kind }) => kind === 'ABOLISH'),
    renamed: count(({ kind }) => kind === 'RENAME'),
    recoded: count(({ kind, standing }) => kind === 'RECODE' && standing === 'INFERRED'),
    proposed: count(({ standing }) => standing === 'PROPOSED'),
  }
}

const add = (a: DivisionListOutcome, b: DivisionListOutcome): DivisionListOutcome => ({
  villages: a.villages + b.villages,
  created: a.created + b.created,
  ended: a.ended + b.ended,
  renamed: a.renamed + b.renamed,
  recoded: a.recoded + b.recoded,
  proposed: a.proposed + b.proposed,
})

/** Compares one province with what is in force, and writes the difference. */
async function loadProvince(
  tx: Tx,
  { province, rows }: ProvinceRows,
  options: DivisionListOptions,
  wasCovered: (code: string) => boolean,
): Promise<DivisionListOutcome> {
  const { within, validFrom, source } = options
  const known = await knownPlaces(tx, within.length > province.length ? within : province)
  const difference = diffList(known, rows)
  // Of the places above the prefix the list only says that they are there.
  const inside = ({ code }: { readonly code: string }) => code.startsWith(within)
  const diff = {
    renamed: difference.renamed.filter(({ place }) => inside(place)),
    gone: difference.gone.filter(inside),
    appeared: difference.appeared,
  }
  const lists = twoLists(known, withPlacesAbove(known, rows, inside), diff)
  const links = linkPlaces(lists)
  const firstId = await firstFreeId(tx, 'division')
  const plan = planList(lists, links, proposeChanges(lists, links), firstId, wasCovered)
  checkSameDay(plan, new Map(known.map(({ versionId, validFrom: began }) => [versionId, began])), options)
  await writePlan(tx, plan, validFrom, source)
  return outcomeOf(rows, plan, within)
}

/** A list may leave out the places above its prefix that are already known. */
function withPlacesAbove(
  known: readonly { readonly code: string; readonly name: string }[],
  rows: readonly ListRow[],
  inside: (row: ListRow) => boolean,
): readonly ListRow[] {
  const listed = new Set(rows.filter((row) => !inside(row)).map(({ code }) => code))
  return [...known.filter((place) => !inside(place) && !listed.has(place.code)), ...rows]
}

/**
 * Loads a list in one transaction, one province at a time: memory grows with the largest province. Loading the same
 * list again changes nothing.
 *
 * What two lists prove is written as INFERRED: same code and other name is a RENAME of the same place; RECODE (and
 * TRANSFER) as `linkPlaces` reads them off; MERGE of regions that went wholly into a new one; CREATE and ABOLISH for
 * the rest, but CREATE only where an earlier list could have named the place. What is merely likely is PROPOSED beside
 * CREATE and ABOLISH, for a person to confirm or reject.
 *
 * Refuses with `LIST_EMPTY`, `LIST_OUT_OF_ORDER`, `LIST_CONTRADICTS` and what the reading of lists refuses.
 */
export async function loadDivisionList(
  db: Database,
  options: DivisionListOptions,
  onProgress: DivisionProgress = () => {},
): Promise<DivisionListOutcome> {
  checkOptions(options)
  const { within, validFrom, source } = options
  return db.tx(async (tx) => {
    await takeDivisionTurn(tx)
    await checkOrder(tx, options)
    const earlier = (await loadedLists(tx)).filter((list) => list.validFrom < validFrom)
    const wasCovered = (code: string) => earlier.some(({ codePrefix }) => code.startsWith(codePrefix))
    const unseen = new Set(await provincesInForce(tx, within))
    let outcome = NOTHING
    const rows = 'file' in options ? readListFile(options.file, within) : rowsWithin(options.rows, within)
    for await (const province of listByProvince(rows)) {
      unseen.delete(province.province)
      outcome = add(outcome, await loadProvince(tx, province, options, wasCovered))
      onProgress(outcome.villages)
    }
    if (outcome.villages === 0) throw emptyList(within)
    for (const province of unseen)
      outcome = add(outcome, await loadProvince(tx, { province, rows: [] }, options, wasCovered))
    await keepList(tx, { codePrefix: within, validFrom, source, villageCount: outcome.villages })
    return outcome
  })
}

const rowsWithin = (rows: readonly ListRow[], within: string) => rows.filter(({ code }) => isOfList(code, within))

function emptyList(within: string): DomainError {
  return new DomainError(
    'LIST_EMPTY',
    {
      zh: `名单中没有代码以“${within}”开头的村级单位。`,
      en: `The list names no village whose code begins with "${within}".`,
    },
    { given: within },
  )
}

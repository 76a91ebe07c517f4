import { DomainError } from '../common/domain-error'
import { inList } from '../db/bulk'
import type { Database, Tx } from '../db/database'
import { sqlNumber, sqlText, sqlTextOrNull } from '../db/sql-value'
import { type ChangePlace, type ChangeRow, changeOf } from './change.query'
import { checkDocument, checkNotMerged } from './decide-change'
import { takeDivisionTurn, writeChanges } from './division-write.query'

/** A merge that a document orders and no list shows: which villages went into which. */
export interface MergeOrder {
  /** Codes of the places that ended, as they last were. */
  readonly from: readonly string[]
  /** Code of the place that they went into. */
  readonly into: string
  readonly documentNo: string
}

interface VersionEnd extends ChangePlace {
  readonly validFrom: string
  readonly validTo: string | null
}

const refuse = (code: string, given: string, zh: string, en: string) => new DomainError(code, { zh, en }, { given })

/** The last version of each code. */
async function lastVersions(tx: Tx, codes: readonly string[]): Promise<Map<string, VersionEnd>> {
  const list = inList(codes)
  const rows = await tx.query(
    `SELECT divisionId, code, name, validFrom, validTo FROM division_version WHERE code IN ${list.sql} ORDER BY validFrom`,
    list.params,
  )
  return new Map(
    rows.map((row) => [
      sqlText(row.code),
      {
        divisionId: sqlNumber(row.divisionId),
        side: 'PREDECESSOR',
        share: 1,
        code: sqlText(row.code),
        name: sqlText(row.name),
        validFrom: sqlText(row.validFrom),
        validTo: sqlTextOrNull(row.validTo),
      },
    ]),
  )
}

function required(versions: ReadonlyMap<string, VersionEnd>, code: string): VersionEnd {
  const version = versions.get(code)
  if (version) return version
  throw refuse(
    'CODE_UNKNOWN',
    code,
    `代码 ${code} 不在任何一年的区划名单中。`,
    `Code ${code} is on no list of any year.`,
  )
}

/** The one day on which all of them ended. */
function dayOfEnd(ended: readonly VersionEnd[]): string {
  const alive = ended.find(({ validTo }) => validTo === null)
  if (alive)
    throw refuse(
      'MERGE_STILL_EXISTS',
      alive.code,
      `${alive.code}(${alive.name})仍在区划名单中，不能并入他村。`,
      `${alive.code} (${alive.name}) is still on the list of divisions: it cannot have been merged.`,
    )
  const days = [...new Set(ended.map(({ validTo }) => validTo as string))]
  if (days.length === 1) return days[0] as string
  throw refuse(
    'MERGE_DAYS_DIFFER',
    days.join(','),
    `这些代码不是同一天取消的(${days.join('、')})，请分别登记。`,
    `These codes did not end on one day (${days.join(', ')}); record them one by one.`,
  )
}

/**
 * Records a merge by its document, as CONFIRMED: figures of the places that ended count for the one they went into, on
 * maps from that day on. The day is the one on which the lists lose them. Refuses with `DOCUMENT_MISSING`,
 * `CODE_UNKNOWN`, `MERGE_STILL_EXISTS`, `MERGE_DAYS_DIFFER`, `MERGE_INTO_NOTHING`, `MERGED_ALREADY`.
 */
export async function recordMerge(db: Database, { from, into, documentNo }: MergeOrder): Promise<ChangeRow> {
  const document = checkDocument(documentNo)
  return db.tx(async (tx) => {
    await takeDivisionTurn(tx)
    const versions = await lastVersions(tx, [...from, into])
    const ended = [...new Set(from)].map((code) => required(versions, code))
    const effectiveOn = dayOfEnd(ended)
    const successor = required(versions, into)
    const isThere =
      successor.validFrom <= effectiveOn && (successor.validTo === null || successor.validTo > effectiveOn)
    if (!isThere || from.includes(into))
      throw refuse(
        'MERGE_INTO_NOTHING',
        into,
        `${into}(${successor.name})在 ${effectiveOn} 不在区划名单中，不能并入。`,
        `${into} (${successor.name}) is not on the list of ${effectiveOn}: nothing can be merged into it.`,
      )
    await checkNotMerged(tx, ended)
    const change = {
      kind: 'MERGE',
      standing: 'CONFIRMED',
      predecessors: ended.map(({ divisionId }) => ({ divisionId, share: 1 })),
      successors: [{ divisionId: successor.divisionId, share: 1 }],
    } as const
    const id = await writeChanges(tx, [change], effectiveOn, document)
    return (await changeOf(tx, id)) as ChangeRow
  })
}

import DataLoader from 'dataloader'
import type { Reader } from '../db/database'
import type { Measure, MeasureRow } from './measure'

/** Rows that somebody waits for. */
interface Ask {
  readonly measure: Measure
  readonly period: string
}

type RowReads = DataLoader<Ask, MeasureRow[]>

/**
 * Reads rows of measures. What is asked for in one turn of the event loop is read together: a plan asks for the same
 * measure in a dozen quarters, and a statement for each would cost more than the rows. Keeps nothing.
 */
export function rowReads(db: Reader): RowReads {
  return new DataLoader<Ask, MeasureRow[]>((asks) => readTogether(db, asks), {
    cache: false,
    batchScheduleFn: (read) => setImmediate(read),
  })
}

async function readTogether(db: Reader, asks: readonly Ask[]): Promise<(MeasureRow[] | Error)[]> {
  const periodsOf = new Map<Measure, Set<string>>()
  for (const { measure, period } of asks)
    periodsOf.set(measure, (periodsOf.get(measure) ?? new Set<string>()).add(period))
  const found = new Map<Measure, Map<string, MeasureRow[]> | Error>()
  const read = async (measure: Measure, periods: readonly string[]) => {
    const lists = await readPeriods(db, measure, periods).catch((error: Error) => error)
    const isRead = Array.isArray(lists)
    found.set(measure, isRead ? new Map(periods.map((period, at) => [period, lists[at] as MeasureRow[]])) : lists)
  }
  await Promise.all([...periodsOf].map(([measure, periods]) => read(measure, [...periods])))
  return asks.map(({ measure, period }) => {
    const rows = found.get(measure)
    return rows instanceof Map ? (rows.get(period) as MeasureRow[]) : (rows as Error)
  })
}

const readPeriods = (db: Reader, measure: Measure, periods: readonly string[]): Promise<MeasureRow[][]> =>
  measure.loadMany?.(db, periods) ?? Promise.all(periods.map((period) => measure.load(db, period)))

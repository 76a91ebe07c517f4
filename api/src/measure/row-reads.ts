import DataLoader from 'dataloader'
import type { Reader } from '../db/database'
import type { Measure, MeasureRow } from './measure'

/** So many rows stand in memory at once as objects, which take ten times what they take in columns. */
const MAX_ROWS = 500_000

/** Periods that are read by one statement where each has a row for every one of some villages. */
const periodsAtOnce = (villages: number): number => Math.max(1, Math.floor(MAX_ROWS / Math.max(1, villages)))

/**
 * Reads rows of measures. What is asked for of a measure in one turn of the event loop is read together: a plan asks for
 * a dozen quarters, and a statement for each would cost more than the rows. Of a nation each period is read alone.
 * Measures and statements take their turns one by one, so that the rows of one are laid on their columns and gone before
 * the next are there. Keeps nothing.
 */
export class RowReads {
  private readonly loaders = new Map<Measure, DataLoader<string, MeasureRow[]>>()

  constructor(private readonly db: Reader) {}

  /** Rows of a period, at most one for each of so many villages; all maps of a hub have about as many. */
  rows(measure: Measure, period: string, villages: number): Promise<MeasureRow[]> {
    const loader = this.loaders.get(measure) ?? this.loaderOf(measure, periodsAtOnce(villages))
    this.loaders.set(measure, loader)
    return loader.load(period)
  }

  private loaderOf(measure: Measure, maxBatchSize: number): DataLoader<string, MeasureRow[]> {
    let before: Promise<unknown> = Promise.resolve()
    const read = (asked: readonly string[]) => {
      const turn = before.then(() => readEach(this.db, measure, asked))
      before = turn.catch(() => undefined)
      return turn
    }
    return new DataLoader(read, { cache: false, maxBatchSize, batchScheduleFn: (start) => setImmediate(start) })
  }
}

/** The rows of each period in the order asked for; a period that is asked for twice is read once. */
async function readEach(db: Reader, measure: Measure, asked: readonly string[]): Promise<MeasureRow[][]> {
  const periods = [...new Set(asked)]
  const lists = await (measure.loadMany?.(db, periods) ?? Promise.all(periods.map((one) => measure.load(db, one))))
  const rowsOf = new Map(periods.map((period, at) => [period, lists[at] as MeasureRow[]]))
  return asked.map((period) => rowsOf.get(period) as MeasureRow[])
}

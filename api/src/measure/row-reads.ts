import DataLoader from 'dataloader'
import type { Reader } from '../db/database'
import type { Measure, MeasureRow } from './measure'

/**
 * Reads rows of measures. What is asked for of a measure in one turn of the event loop is read together: a plan asks for
 * a dozen quarters, and a statement for each would cost more than the rows. Measures take their turns one by one, so
 * that the rows of one are laid on their columns and gone before the next are there. Keeps nothing.
 */
export class RowReads {
  private readonly loaders = new Map<Measure, DataLoader<string, MeasureRow[]>>()

  constructor(private readonly db: Reader) {}

  rows(measure: Measure, period: string): Promise<MeasureRow[]> {
    const loader = this.loaders.get(measure) ?? this.loaderOf(measure)
    return loader.load(period)
  }

  private loaderOf(measure: Measure): DataLoader<string, MeasureRow[]> {
    const loader = new DataLoader<string, MeasureRow[]>((asked) => readEach(this.db, measure, asked), {
      cache: false,
      batchScheduleFn: (read) => setImmediate(read),
    })
    this.loaders.set(measure, loader)
    return loader
  }
}

/** The rows of each period in the order asked for; a period that is asked for twice is read once. */
async function readEach(db: Reader, measure: Measure, asked: readonly string[]): Promise<MeasureRow[][]> {
  const periods = [...new Set(asked)]
  const lists = await (measure.loadMany?.(db, periods) ?? Promise.all(periods.map((one) => measure.load(db, one))))
  const rowsOf = new Map(periods.map((period, at) => [period, lists[at] as MeasureRow[]]))
  return asked.map((period) => rowsOf.get(period) as MeasureRow[])
}

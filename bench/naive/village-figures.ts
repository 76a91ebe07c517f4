import { remember } from '../../api/src/common/remember'
import type { Reader } from '../../api/src/db/database'
import type { DivisionMap, MapRegion } from '../../api/src/division/division-map'
import { buildColumn } from '../../api/src/measure/build-column'
import { type Column, NOT_REPORTED, REPORTED } from '../../api/src/measure/column'
import type { Measure, MeasureRow } from '../../api/src/measure/measure'
import { supportMeasure } from '../../api/src/measure/metric'

/** What a program that goes village by village still asks once for all: which periods there are, who hands in what. */
export interface Registers {
  /** Of the measure that marks supported units: every period of any measure. */
  periodsOf(measure: Measure): Promise<readonly string[]>
  /** Counties that have handed in the register of a measure. */
  reporting(measure: Measure): Promise<ReadonlySet<MapRegion | null>>
}

/** The figures of one village, each read by a statement of its own; all periods of a reported figure by one. */
export class VillageFigures {
  private readonly columns = new Map<string, Promise<Column>>()
  private readonly lists = new Map<string, Promise<ReadonlyMap<string, MeasureRow[]>>>()

  constructor(
    private readonly db: Reader,
    private readonly registers: Registers,
  ) {}

  periodsOf(measure: Measure): Promise<readonly string[]> {
    return this.registers.periodsOf(measure)
  }

  column(village: DivisionMap, measure: Measure, period: string): Promise<Column> {
    return remember(this.columns, `${measure.key}|${period}`, () => this.read(village, measure, period))
  }

  private async read(village: DivisionMap, measure: Measure, period: string): Promise<Column> {
    const due = measure.marksSupported ? null : await this.column(village, supportMeasure(), period)
    const rows = await this.rows(measure, period)
    const column = buildColumn(village, measure, period, rows, due)
    const isLacking = column.states[0] === NOT_REPORTED && rows.length === 0
    if (!isLacking || measure.absent !== 'ZERO_IN_REPORTING_COUNTY') return column
    if ((await this.registers.reporting(measure)).has(village.townshipOf[0]?.parent ?? null)) {
      column.states[0] = REPORTED
      column.values[0] = 0
    }
    return column
  }

  private async rows(measure: Measure, period: string): Promise<MeasureRow[]> {
    if (!measure.loadMany) return measure.load(this.db, period)
    const lists = await remember(this.lists, measure.key, () => this.readPeriods(measure))
    return lists.get(period) ?? []
  }

  private async readPeriods(measure: Measure): Promise<ReadonlyMap<string, MeasureRow[]>> {
    const periods = await this.registers.periodsOf(measure)
    const lists = (await measure.loadMany?.(this.db, periods)) ?? []
    return new Map(periods.map((period, at) => [period, lists[at] ?? []]))
  }
}

import { joinRowKey } from '../intake/row-key'
import type { Measure, MeasureKind } from '../measure/measure'
import type { Statistic } from '../measure/measure-enums'
import { figurePeriods, figureRateColumns, figureValueColumns } from './figure-column.query'
import type { FigureMeasure } from './figure-measure'
import { figureMeasureList } from './figure-measure-list'

const DEFAULT_STATS: Record<MeasureKind, Statistic> = { AMOUNT: 'SUM', LEVEL: 'MEAN', RATE: 'MEAN', FLAG: 'SHARE' }

/** A figure in long form as a measure: the villages that report it are the ones with a row. */
function toMeasure(figure: FigureMeasure): Measure {
  const { key, kind, clause, requirement, target, minDenominator } = figure
  const read = kind === 'RATE' ? figureRateColumns : figureValueColumns
  return {
    key,
    words: figure.words,
    definition: figure.definition,
    unit: figure.unit,
    kind,
    periodKind: figure.periodKind,
    timeRule: figure.timeRule,
    direction: figure.direction,
    defaultStat: DEFAULT_STATS[kind],
    datasets: ['villageFigures'],
    absent: 'NOT_REPORTED',
    dueOnlyWhenSupported: true,
    rowKeyOf: (villageId, period) => joinRowKey([villageId, key, period]),
    plan: { clause, requirement },
    ...(target === undefined ? {} : { target }),
    ...(minDenominator === undefined ? {} : { minDenominator }),
    load: async (db, period) => (await read(db, key, [period]))[0] ?? [],
    loadMany: (db, periods) => read(db, key, periods),
    periods: (db) => figurePeriods(db, key),
  }
}

export const figureMeasures: readonly Measure[] = figureMeasureList.map(toMeasure)

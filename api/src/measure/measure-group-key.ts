import { type Period, parsePeriod } from '../common/period'
import { PeriodKeyScalar } from '../common/scalars'
import type { Column } from './column'
import type { GroupKey, GroupKeyArgument, GroupKeySources, VillageClasses } from './group-key'
import type { Measure } from './measure'
import { measureOf } from './metric'

/** The period that a number is of when none is named: that of the grouping; of a yearly measure its year. */
export function periodWithin(measure: Measure, { kind, key, year }: Period): string {
  return measure.periodKind === 'YEAR' && kind !== 'YEAR' ? String(year) : key
}

export const periodArgument: GroupKeyArgument = {
  name: 'period',
  type: () => PeriodKeyScalar,
  nullable: true,
  description: 'Default: the period of the grouping; of yearly metrics its year.',
}

/** The column that a key reads. */
export function keyColumn(
  { figures, map, period }: GroupKeySources,
  measure: Measure,
  { period: asked }: Readonly<Record<string, unknown>>,
): Promise<Column> {
  return figures.column(
    map,
    measure,
    typeof asked === 'string' ? parsePeriod(asked).key : periodWithin(measure, period),
  )
}

/** Classes by column: they last as long as it, and take a third of its memory. */
const madeOf = new WeakMap<Column, Map<string, VillageClasses>>()

/** The classes of a column, sorted once: a column never changes. `name` tells the ways to sort it apart. */
export function classesOf(column: Column, name: string, classify: (column: Column) => VillageClasses): VillageClasses {
  const made = madeOf.get(column) ?? new Map<string, VillageClasses>()
  madeOf.set(column, made)
  const classes = made.get(name) ?? classify(column)
  made.set(name, classes)
  return classes
}

/** A key that sorts villages by what they report of one measure in a period. */
export function measureGroupKey(
  key: string,
  metric: string,
  type: () => object,
  description: string,
  classify: (column: Column) => VillageClasses,
): GroupKey {
  return {
    key,
    type,
    nullable: false,
    description,
    args: [periodArgument],
    classify: async (sources, args) => classesOf(await keyColumn(sources, measureOf(metric), args), key, classify),
  }
}

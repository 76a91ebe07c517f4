import { Field, InputType } from 'type-graphql'
import { DomainError } from '../common/domain-error'
import { PeriodKeyScalar } from '../common/scalars'
import { wordedEnum } from '../common/worded-enum'
import type { DivisionMap } from '../division/division-map'
import type { Column } from '../measure/column'
import type { MeasureReader } from '../measure/measure-reader'
import { Metric, measureOf } from '../measure/metric'
import { villageValues } from '../measure/village-value'

export type SortDirection = 'ASC' | 'DESC'
export const SortDirection = wordedEnum<SortDirection>('SortDirection', 'Which end comes first.', {
  ASC: { zh: '从小到大', en: 'Smallest first' },
  DESC: { zh: '从大到小', en: 'Largest first' },
})

export type VillageOrderBy = 'CODE' | 'METRIC'
export const VillageOrderBy = wordedEnum<VillageOrderBy>('VillageOrderBy', 'What villages are ordered by.', {
  CODE: { zh: '区划代码', en: 'Administrative code' },
  METRIC: { zh: '指标值', en: 'Value of a metric; villages without one come last' },
})

@InputType({ description: 'An order of villages. Equal villages stand in the order of their codes.' })
export class VillageOrder {
  @Field(() => VillageOrderBy, { description: 'What to order by.' })
  by!: VillageOrderBy

  @Field(() => Metric, { nullable: true, description: 'The metric, when ordering by one.' })
  metric?: string

  @Field(() => PeriodKeyScalar, { nullable: true, description: 'The period of the metric.' })
  period?: string

  @Field(() => SortDirection, { defaultValue: 'ASC', description: 'Which end comes first.' })
  direction!: SortDirection
}

/** How two things of a numbered list stand to each other: below 0, the first one comes first. */
export type Compare = (one: number, other: number) => number

/** By several orders, the first one first; equal things stand in the order of their numbers. */
export function inOrder(compares: readonly Compare[]): Compare {
  return (one, other) => {
    for (const compare of compares) {
      const result = compare(one, other)
      if (result !== 0) return result
    }
    return one - other
  }
}

/** Sorts village indexes by some orders, the first one first. Villages without a value come last either way. */
export async function orderVillages(
  map: DivisionMap,
  indexes: Int32Array,
  orders: readonly VillageOrder[],
  figures: MeasureReader,
): Promise<Int32Array> {
  const compares: Compare[] = []
  for (const order of orders) compares.push(await comparison(map, order, figures))
  if (compares.length === 0) return indexes
  return indexes.sort(inOrder(compares))
}

async function comparison(map: DivisionMap, order: VillageOrder, figures: MeasureReader): Promise<Compare> {
  const sign = order.direction === 'DESC' ? -1 : 1
  if (order.by === 'CODE') return (one, other) => sign * (one - other)
  if (!order.metric || !order.period) throw new OrderIncomplete()
  return byColumn(await figures.column(map, measureOf(order.metric), order.period), sign)
}

/** Rates that too few answers stand behind count as none: an order would tell them. */
function byColumn(column: Column, sign: number): Compare {
  const valueAt = villageValues(column)
  return (one, other) => {
    const [a, b] = [valueAt(one), valueAt(other)]
    const [hasOne, hasOther] = [!Number.isNaN(a), !Number.isNaN(b)]
    if (hasOne && hasOther) return sign * (a - b)
    return Number(hasOther) - Number(hasOne)
  }
}

class OrderIncomplete extends DomainError {
  constructor() {
    super('ORDER_INCOMPLETE', {
      zh: '按指标排序时应给出 metric 和 period。',
      en: 'To order by a metric give both metric and period.',
    })
  }
}

import { Field, InputType } from 'type-graphql'
import { DomainError } from '../common/domain-error'
import { PeriodKeyScalar } from '../common/scalars'
import { wordedEnum } from '../common/worded-enum'
import type { DivisionMap } from '../division/division-map'
import { type Column, REPORTED } from '../measure/column'
import type { MeasureReader } from '../measure/measure-reader'
import { Metric, measureOf } from '../measure/metric'

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

type Compare = (one: number, other: number) => number

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
  return indexes.sort((one, other) => {
    for (const compare of compares) {
      const result = compare(one, other)
      if (result !== 0) return result
    }
    return one - other
  })
}

async function comparison(map: DivisionMap, order: VillageOrder, figures: MeasureReader): Promise<Compare> {
  const sign = order.direction === 'DESC' ? -1 : 1
  if (order.by === 'CODE') return (one, other) => sign * (one - other)
  if (!order.metric || !order.period) throw new OrderIncomplete()
  return byColumn(await figures.column(map, measureOf(order.metric), order.period), sign)
}

function byColumn({ states, values, denominators }: Column, sign: number): Compare {
  const valueAt = (index: number) =>
    denominators ? (values[index] as number) / (denominators[index] as number) : (values[index] as number)
  return (one, other) => {
    const [hasOne, hasOther] = [states[one] === REPORTED, states[other] === REPORTED]
    if (hasOne && hasOther) return sign * (valueAt(one) - valueAt(other))
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

import { figureQuery } from '../measure/figure-args'
import { measureOf } from '../measure/metric'
import { readChange, readFigure } from '../measure/read-figure'
import { hasBounds, isInside } from '../selection/number-bounds'
import { type Compare, inOrder } from '../selection/village-order'
import type { GroupFigure, GroupHaving, GroupOrder } from './group-inputs'
import { HavingIncomplete, OrderWithoutFigure } from './grouping-errors'
import type { GroupingContext, VillageGrouping } from './village-grouping'

/** Value of each group by its number; null where there is none to tell. */
type Values = readonly (number | null)[]

/** The number of an input, for every group. */
async function valuesOf(context: GroupingContext, grouping: VillageGrouping, asked: GroupFigure): Promise<Values> {
  const { figures } = context
  const query = figureQuery(asked, asked.period ?? grouping.periodFor(measureOf(asked.metric)))
  const groups = [...Array(grouping.sets.grouped.groupCount).keys()]
  return Promise.all(
    groups.map(async (group) => {
      const subject = await grouping.subjectOf({ kind: 'GROUP', group }, asked.where ?? null)
      if (!asked.change) return (await readFigure(figures, subject, query)).value
      const { against, kind, pairing } = asked.change
      return (await readChange(figures, subject, query, { against: against ?? null, kind: kind ?? null, pairing }))
        .value
    }),
  )
}

/** Groups for which every condition holds, in key order. Refuses with `GROUP_HAVING_INCOMPLETE`. */
export async function groupsHaving(
  context: GroupingContext,
  grouping: VillageGrouping,
  having: readonly GroupHaving[],
): Promise<number[]> {
  let groups = [...Array(grouping.sets.grouped.groupCount).keys()]
  for (const condition of having) {
    const holds = await conditionOf(context, grouping, condition)
    groups = groups.filter(holds)
  }
  return groups
}

async function conditionOf(
  context: GroupingContext,
  grouping: VillageGrouping,
  { villages, figure, ...bounds }: GroupHaving,
): Promise<(group: number) => boolean> {
  if (hasBounds(bounds) !== Boolean(figure) || !(villages || figure)) throw new HavingIncomplete()
  const values = figure ? await valuesOf(context, grouping, figure) : null
  return (group) => {
    const count = grouping.sets.villagesOf({ kind: 'GROUP', group }).length
    if (count < (villages?.gte ?? 0) || count > (villages?.lte ?? Number.MAX_SAFE_INTEGER)) return false
    return values === null || isInside(bounds, values[group] ?? Number.NaN)
  }
}

/** Puts groups into some orders, the first one first; equal ones stay in key order. Refuses with `GROUP_ORDER_INCOMPLETE`. */
export async function orderGroups(
  context: GroupingContext,
  grouping: VillageGrouping,
  groups: readonly number[],
  orders: readonly GroupOrder[],
): Promise<number[]> {
  const compares: Compare[] = []
  for (const { by, figure, direction } of orders) {
    if (by === 'FIGURE' && !figure) throw new OrderWithoutFigure()
    const sign = direction === 'DESC' ? -1 : 1
    if (by === 'KEY') compares.push((one, other) => sign * (one - other))
    else if (by === 'FIGURE' && figure) compares.push(byValue(await valuesOf(context, grouping, figure), sign))
    else compares.push(byValue(groupSizes(grouping), sign))
  }
  return [...groups].sort(inOrder(compares))
}

const groupSizes = ({ sets }: VillageGrouping): Values =>
  Array.from({ length: sets.grouped.groupCount }, (_, group) => sets.villagesOf({ kind: 'GROUP', group }).length)

function byValue(values: Values, sign: 1 | -1): Compare {
  return (one, other) => {
    const [a, b] = [values[one] ?? null, values[other] ?? null]
    if (a !== null && b !== null) return sign * (a - b)
    return Number(b !== null) - Number(a !== null)
  }
}

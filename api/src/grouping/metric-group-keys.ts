import { Float } from 'type-graphql'
import { requireEdges } from '../distribution/distribution-errors'
import { classifyBands, classifyFlag } from '../measure/classify-column'
import type { GroupKey, GroupKeyArgument } from '../measure/group-key'
import { GroupBand, GroupFlag } from '../measure/group-values'
import { classesOf, keyColumn, periodArgument } from '../measure/measure-group-key'
import { allMeasures, Metric, measureOf } from '../measure/metric'
import { BandEdgesMissing, KeyMetricWrong } from './grouping-errors'

const metricArgument: GroupKeyArgument = {
  name: 'metric',
  type: () => Metric,
  nullable: false,
  description: 'The metric.',
}

/** Keys of any metric, for what no noun offers by name. */
export const metricGroupKeys: readonly GroupKey[] = [
  {
    key: 'band',
    type: () => GroupBand,
    nullable: false,
    description: 'The band that the value of a metric lies in.',
    args: [
      metricArgument,
      periodArgument,
      {
        name: 'edges',
        type: () => [Float],
        nullable: true,
        description: 'Edges between bands in the unit of the metric, ascending; default: its usual bands.',
      },
    ],
    classify: async (sources, { metric, edges, ...args }) => {
      const measure = measureOf(String(metric))
      const wanted = (edges as readonly number[] | null | undefined) ?? measure.bandEdges
      if (!wanted) throw new BandEdgesMissing(measure.key)
      requireEdges(wanted)
      const column = await keyColumn(sources, measure, args)
      // Edges that come with a question are sorted by for that question alone: there is no end to them.
      return edges ? classifyBands(column, wanted) : classesOf(column, 'band', (one) => classifyBands(one, wanted))
    },
  },
  {
    key: 'flag',
    type: () => GroupFlag,
    nullable: false,
    description: 'Yes or no by a metric that is one (unit FLAG).',
    args: [metricArgument, periodArgument],
    classify: async (sources, { metric, ...args }) => {
      const measure = measureOf(String(metric))
      const flags = allMeasures().filter(({ kind }) => kind === 'FLAG')
      if (measure.kind !== 'FLAG')
        throw new KeyMetricWrong(
          measure.key,
          flags.map(({ key }) => key),
        )
      return classesOf(await keyColumn(sources, measure, args), 'flag', classifyFlag)
    },
  },
]

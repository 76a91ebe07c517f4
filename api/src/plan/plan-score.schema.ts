import { z } from 'zod'
import { bound, metric, only, points, refuse, text } from './plan-schema-parts'

const overYear = z.enum(['LAST', 'POOLED'])
const kind = <Kind extends string>(name: Kind) => z.literal(name)

/** A line needs two ends. */
function checkEnds({ from, to }: { from: number; to: number }, context: z.RefinementCtx): void {
  if (from === to)
    refuse(context, { zh: 'to 与 from 相同，得分无法按比例', en: 'to equals from: there is nothing between' }, ['to'])
}

const part = only({ metric, full: z.number().positive(), points: points.positive() })

const parts = z
  .array(part)
  .min(1)
  .superRefine((list, context) => {
    const sum = list.reduce((total, each) => total + each.points, 0)
    if (sum !== 100)
      refuse(context, { zh: `各部分分值合计${sum}，应为100`, en: `The points of the parts add up to ${sum}, not 100` })
  })

const statusPoints = only({
  MET: points.optional(),
  MET_LATE: points.optional(),
  IRREGULAR: points.optional(),
  OVERDUE: points.optional(),
}).superRefine((given, context) => {
  if (given.MET === undefined)
    refuse(context, { zh: '至少应有 MET 的分值', en: 'There must be points for MET at least' })
})

/** How figures become points: the kinds of `ScoreFunction` in plan-model, to the letter. */
export const scoreSchema = z.discriminatedUnion('kind', [
  only({ kind: kind('THRESHOLD'), metric, overYear, bound }),
  only({
    kind: kind('LINEAR'),
    metric,
    overYear,
    from: z.number(),
    to: z.number(),
    notApplicablePoints: points.nullable().default(null),
  }).superRefine(checkEnds),
  only({ kind: kind('PARTS'), parts }),
  only({ kind: kind('STEPS'), requirement: text, points: statusPoints }),
  only({
    kind: kind('GAIN'),
    metric,
    overYear,
    from: z.number(),
    to: z.number(),
    keepAbove: z.number().nullable().default(null),
  }).superRefine(checkEnds),
  only({ kind: kind('RATIO'), metric, of: metric, to: z.number().positive().nullable() }),
  only({ kind: kind('GROWTH_TO_COUNTY'), metric }),
  only({
    kind: kind('POSTING_YEAR'),
    event: z.enum(['LIVELIHOOD_PROJECT_COMPLETED']),
    from: z.number(),
    to: z.number(),
  }).superRefine(checkEnds),
])

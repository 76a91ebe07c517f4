import { z } from 'zod'
import { bound, metric, only, yearlyMetric } from './plan-schema-parts'

const months = z.int().min(1).max(120)
const kind = <Kind extends string>(name: Kind) => z.literal(name)

/** How a requirement is checked: the kinds of `Check` in plan-model, to the letter. */
export const checkSchema = z.discriminatedUnion('kind', [
  only({
    kind: kind('EVENT'),
    event: z.enum(['RECTIFICATION_ACCEPTED', 'PARTY_LED_COOPERATIVE_REGISTERED']),
    withinMonths: months,
  }),
  only({ kind: kind('REACHED'), metric, bound, withinMonths: months, onlyWhileInForce: z.boolean().optional() }),
  only({ kind: kind('PERIODIC'), metric, bound }),
  only({ kind: kind('DUE_YEARS'), metric: yearlyMetric, bound }),
  only({ kind: kind('STABLE'), metric: yearlyMetric, bound }),
  only({ kind: kind('POSTING_YEARS'), event: z.enum(['LIVELIHOOD_PROJECT_COMPLETED']), bound }),
  only({ kind: kind('STANDING'), metric, bound }),
  only({
    kind: kind('RISING'),
    metric,
    keepAbove: z.number().optional(),
    onlyWhereBaseline: only({ metric, bound }).optional(),
  }),
  only({ kind: kind('POSTED'), roles: z.array(z.enum(['FIRST_SECRETARY', 'WORK_TEAM'])).min(1) }),
])

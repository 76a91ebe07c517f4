import { z } from 'zod'
import { isDay } from '../common/calendar'
import type { Words } from '../common/words'
import { nearestName } from '../intake/parse/nearest-name'
import { allMeasures, findMeasure } from '../measure/metric'

/** Parts that all plan files are made of. Each refusal says in both languages what would be right. */

/** Refuses a value with words, at a place below it. */
export function refuse(context: z.RefinementCtx, words: Words, path: (string | number)[] = []): void {
  context.addIssue({ code: 'custom', path, params: { words } })
}

/** An object with these keys alone. Its refusal of another key carries the keys that it knows. */
export const only = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  })

/** The nearest name that is known, as the end of a sentence. */
export function meantWords(given: string, names: readonly string[]): Words {
  const near = nearestName(given, names)
  return near === null ? { zh: '', en: '' } : { zh: `，是否应为“${near}”`, en: `; is "${near}" meant?` }
}

export const text = z.string().trim().min(1)

export const words = only({ zh: text, en: text })

export const day = z.string().superRefine((given, context) => {
  if (!isDay(given))
    refuse(context, { zh: '应为存在的日期，如 2021-11-10', en: 'Write a day that exists, such as 2021-11-10' })
})

/** 0 to 100. */
export const points = z.number().min(0).max(100)

/** The key of a measure that the hub knows. */
export const metric = z.string().superRefine((given, context) => {
  const known = allMeasures().map(({ key }) => key)
  if (known.includes(given)) return
  const meant = meantWords(given, known)
  refuse(context, { zh: `没有这个指标${meant.zh}`, en: `There is no such metric${meant.en}` })
})

/** A measure of calendar years: accounts and grades exist by year. */
export const yearlyMetric = metric.superRefine((given, context) => {
  const measure = findMeasure(given)
  if (measure && measure.periodKind !== 'YEAR')
    refuse(context, {
      zh: '这里须为按年上报的指标，季度和月度指标请用 PERIODIC',
      en: 'This takes a metric that is reported by year; use PERIODIC for quarters and months',
    })
})

/** A bound in the shown unit of a metric. */
export const bound = only({
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  above: z.number().optional(),
}).superRefine(({ atLeast, atMost, above }, context) => {
  const low = atLeast ?? above
  if (low === undefined && atMost === undefined)
    refuse(context, { zh: '应有 atLeast、atMost 或 above', en: 'Write atLeast, atMost or above' })
  if (atLeast !== undefined && above !== undefined)
    refuse(context, { zh: 'atLeast 和 above 只能写一个', en: 'Write atLeast or above, not both' })
  if (low !== undefined && atMost !== undefined && low > atMost)
    refuse(context, { zh: '下限大于上限', en: 'The lower bound is above the upper one' })
})

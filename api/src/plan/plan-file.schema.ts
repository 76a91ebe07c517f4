import { z } from 'zod'
import { isDay } from '../common/calendar'
import { type VillageCategory, villageCategoryWords } from '../village/village-category'
import { checkSchema } from './plan-check.schema'
import { clockOf } from './plan-clock'
import type { Clause, Dimension, Indicator, Plan, Requirement, Round, Setting } from './plan-model'
import { day, only, refuse, text, words } from './plan-schema-parts'
import { scoreSchema } from './plan-score.schema'

/** What the four files of a plan hold. Whether their parts fit together is asked by `check-plan-parts`. */

const dimensionKey = z.enum(['D1', 'D2', 'D3', 'D4', 'D5'])
const categories = Object.keys(villageCategoryWords) as [VillageCategory, ...VillageCategory[]]

/** Postings name a round by its key, in a column of this length. */
const ROUND_KEY_CHARACTERS = 16

export const roundSchema = only({
  key: text.max(ROUND_KEY_CHARACTERS),
  name: words,
  startOn: day,
  // A round shorter than a year would have no posting year and no due year.
  termMonths: z.int().min(12).max(120),
  baselineYear: z.int().min(1949).max(2999),
  parameters: z.record(text, z.number()).default({}),
}).superRefine((round, context) => {
  if (!isDay(round.startOn)) return
  const [firstDueYear] = clockOf(round.startOn, round).dueYears
  if (firstDueYear !== undefined && round.baselineYear >= firstDueYear)
    refuse(
      context,
      {
        zh: `首个应考核年度为${firstDueYear}年，基期应为${firstDueYear - 1}年或更早`,
        en: `The first due year is ${firstDueYear}: the baseline is ${firstDueYear - 1} or earlier`,
      },
      ['baselineYear'],
    )
}) satisfies z.ZodType<Round>

export const settingSchema = only({
  key: text,
  question: words,
  choice: words,
  alternative: words.nullable().default(null),
  decides: z.array(text).min(1),
}) satisfies z.ZodType<Setting>

export const dimensionSchema = only({
  key: dimensionKey,
  name: words,
  shortName: words,
  weight: z.number().positive(),
}) satisfies z.ZodType<Dimension>

export const clauseSchema = only({ number: text, title: words, text: words }) satisfies z.ZodType<Clause>

export const requirementSchema = only({
  id: text,
  clause: text,
  name: words,
  dimension: z.enum([...dimensionKey.options, 'M']),
  hard: z.boolean(),
  categories: z.array(z.enum(categories)).default([]),
  target: words,
  check: checkSchema.nullable().default(null),
  notChecked: words.nullable().default(null),
}).superRefine(({ check, notChecked }, context) => {
  if ((check === null) !== (notChecked === null)) return
  refuse(
    context,
    check === null
      ? {
          zh: '应有 check（怎样核对），或 notChecked（为何不核对）',
          en: 'Write check (how it is checked) or notChecked (why it is not)',
        }
      : { zh: 'check 和 notChecked 只能写一个', en: 'Write check or notChecked, not both' },
    ['check'],
  )
}) satisfies z.ZodType<Requirement>

export const indicatorSchema = only({
  code: text,
  name: words,
  definition: words,
  dimension: dimensionKey,
  weight: z.number().min(0).max(100),
  requirements: z.array(text),
  score: scoreSchema,
}) satisfies z.ZodType<Indicator>

/** `plan.yaml`: the version, its rounds, dimensions and readings. */
export const planFile = only({
  key: text,
  name: words,
  document: words,
  publishedOn: day,
  inForceFrom: day,
  rounds: z.array(roundSchema).min(1),
  dimensions: z.array(dimensionSchema).min(1),
  settings: z.array(settingSchema).default([]),
}) satisfies z.ZodType<Omit<Plan, 'clauses' | 'requirements' | 'indicators'>>

export const clausesFile = only({ clauses: z.array(clauseSchema).min(1) })
export const requirementsFile = only({ requirements: z.array(requirementSchema).min(1) })
export const indicatorsFile = only({ indicators: z.array(indicatorSchema).min(1) })

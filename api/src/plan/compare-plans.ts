import type { Words } from '../common/words'
import type { Plan } from './plan-model'

/** A difference between two versions of the plan. */
export interface PlanChange {
  readonly part: PlanPart
  /** Number, code or key of the entry; empty: the version itself. */
  readonly name: string
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED'
  /** What of it, for example `check.bound.atLeast`; null when the entry as a whole came or went. */
  readonly field: string | null
  readonly before: string | null
  readonly after: string | null
}

export const planPartWords = {
  plan: { zh: '方案', en: 'plan' },
  rounds: { zh: '轮次', en: 'round' },
  dimensions: { zh: '维度', en: 'dimension' },
  settings: { zh: '解读', en: 'reading' },
  clauses: { zh: '条款', en: 'clause' },
  requirements: { zh: '要求', en: 'requirement' },
  indicators: { zh: '指标', en: 'indicator' },
} as const satisfies Record<string, Words>

export type PlanPart = keyof typeof planPartWords

type Named = ReadonlyMap<string, unknown>

/** Everything in which one version differs from another: entries by their names, and each value in them. */
export function comparePlans(before: Plan, after: Plan): PlanChange[] {
  const [old, now] = [partsByName(before), partsByName(after)]
  return (Object.keys(planPartWords) as PlanPart[]).flatMap((part) => compareEntries(part, old[part], now[part]))
}

function partsByName(plan: Plan): Record<PlanPart, Named> {
  const { name, document, publishedOn, inForceFrom } = plan
  return {
    plan: new Map([['', { name, document, publishedOn, inForceFrom }]]),
    rounds: new Map(plan.rounds.map((round) => [round.key, round])),
    dimensions: new Map(plan.dimensions.map((dimension) => [dimension.key, dimension])),
    settings: new Map(plan.settings.map((setting) => [setting.key, setting])),
    clauses: new Map(plan.clauses.map((clause) => [clause.number, clause])),
    requirements: new Map(plan.requirements.map((requirement) => [requirement.id, requirement])),
    indicators: new Map(plan.indicators.map((indicator) => [indicator.code, indicator])),
  }
}

function compareEntries(part: PlanPart, before: Named, after: Named): PlanChange[] {
  const whole = { field: null, before: null, after: null }
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): PlanChange[] => {
    if (!before.has(name)) return [{ part, name, kind: 'ADDED', ...whole }]
    if (!after.has(name)) return [{ part, name, kind: 'REMOVED', ...whole }]
    const [old, now] = [valuesOf(before.get(name)), valuesOf(after.get(name))]
    return [...new Set([...old.keys(), ...now.keys()])]
      .filter((field) => old.get(field) !== now.get(field))
      .map((field) => ({
        part,
        name,
        kind: 'CHANGED',
        field,
        before: old.get(field) ?? null,
        after: now.get(field) ?? null,
      }))
  })
}

/** Every value inside an entry by its path. Lists of plain values are one value: their order says nothing more. */
function valuesOf(entry: unknown, path = ''): Map<string, string> {
  if (entry === null || entry === undefined) return new Map()
  const isPlainList = Array.isArray(entry) && entry.every((each) => typeof each !== 'object')
  if (typeof entry !== 'object' || isPlainList) return new Map([[path, isPlainList ? entry.join(', ') : String(entry)]])
  return new Map(
    Object.entries(entry).flatMap(([key, value]) => [...valuesOf(value, path === '' ? key : `${path}.${key}`)]),
  )
}

/** A change in a line, in both languages. */
export function describeChange({ part, name, kind, field, before, after }: PlanChange): string {
  const { zh, en } = planPartWords[part]
  const of = name === '' ? `${zh} ${en}` : `${zh} ${en} ${name}`
  if (kind === 'ADDED') return `+ ${of}`
  if (kind === 'REMOVED') return `- ${of}`
  return `~ ${of} ${field}: ${before ?? '—'} → ${after ?? '—'}`
}

import { registerEnumType } from 'type-graphql'
import { DomainError } from '../common/domain-error'
import type { Measure } from './measure'
import type { Weight } from './measure-enums'

/** Values of the enum `Metric`. Filled once at start by `useMeasures`, before the schema is built. */
export const Metric: Record<string, string> = {}

const measures = new Map<string, Measure>()

/** Told once by the program's entry (app/registry): the engine knows no noun by name. */
export function useMeasures(list: readonly Measure[]): void {
  for (const measure of list) {
    measures.set(measure.key, measure)
    Metric[measure.key] = measure.key
  }
  registerEnumType(Metric, {
    name: 'Metric',
    description: 'What can be read as one number per village and period. `metrics` tells everything about each.',
    valuesConfig: Object.fromEntries(list.map((measure) => [measure.key, { description: describe(measure) }])),
  })
}

function describe({ words, definition, unit, plan }: Measure): string {
  const clause = plan ? ` Clause ${plan.clause}, ${plan.requirement}.` : ''
  return `${words.en} (${words.zh}), ${unit}. ${definition.en}${clause}`
}

/** All measures in the order they were declared. */
export const allMeasures = (): readonly Measure[] => [...measures.values()]

/** The measure of a key; null where there is none. */
export const findMeasure = (key: unknown): Measure | null =>
  typeof key === 'string' ? (measures.get(key) ?? null) : null

/** The measure of an enum value. Refuses with `METRIC_UNKNOWN`. */
export function measureOf(key: string): Measure {
  const measure = findMeasure(key)
  if (measure) return measure
  throw new DomainError('METRIC_UNKNOWN', { zh: `没有指标“${key}”。`, en: `There is no metric "${key}".` }, { key })
}

/** The measure that marks supported units. */
export function supportMeasure(): Measure {
  const measure = allMeasures().find(({ marksSupported }) => marksSupported)
  if (!measure) throw new Error('No measure is declared that marks supported units')
  return measure
}

/** The measure that serves as a weight. */
export function weightMeasure(weight: Weight): Measure {
  const measure = allMeasures().find(({ weighs }) => weighs === weight)
  if (!measure) throw new Error(`No measure is declared that weighs by ${weight}`)
  return measure
}

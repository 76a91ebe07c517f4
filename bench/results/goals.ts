import { ENGINES, type Engine } from '../open-hub'
import { SCALES, type Scale } from '../places-at-scale'
import { engineNames, ratio } from './format'
import { type Growth, growthsOf } from './growth'
import { type Results, rowsOf, valuesOf } from './result-rows'

/** A goal as it stands. */
export interface Goal {
  /** Key of the remark that says why it is missed. */
  readonly key: string
  readonly words: string
  /** What was measured; null: nothing yet. */
  readonly measured: string | null
  /** How many times over the goal; at most 1 where it is met; null where nothing was measured. */
  readonly over: number | null
}

interface Part {
  readonly name: string
  readonly value: number
}

function goalOf(key: string, words: string, limit: number, parts: readonly Part[], unit = ''): Goal {
  const worst = Math.max(...parts.map(({ value }) => value))
  const measured = parts.map(({ name, value }) => `${name} ${ratio(value)}${unit}`).join(', ')
  return { key, words, measured: measured || null, over: parts.length === 0 ? null : worst / limit }
}

/** Plain SQL takes five times as long. */
const FIFTH = 0.2

function ofPlain(results: Results, operation: string, engine: Engine): Part[] {
  return SCALES.flatMap((scale) => {
    const { hub, plain } = valuesOf(results, 'operation', { operation, scale, engine })?.values ?? {}
    return hub && plain ? [{ name: scale, value: hub.one.p50 / plain.one.p50 }] : []
  })
}

function againstPlain(results: Results, operation: string, engine: Engine, limit: number): Goal {
  const words = `${operation} ÷ plain SQL on ${engineNames[engine]}, no answers kept: at most ${limit}`
  return goalOf(`${operation}-${engine}`, words, limit, ofPlain(results, operation, engine))
}

function keptAnswers(results: Results, connections: 'one' | 'many'): Goal {
  const parts = SCALES.flatMap((scale) => {
    const values = rowsOf(results, 'cached')
      .filter((row) => row.scale === scale)
      .map(({ operation, engine, values: { hub, fixed } }) => ({
        name: `${scale} (worst: ${operation}, ${engineNames[engine]})`,
        value: hub[connections].p50 / fixed[connections].p50,
      }))
    return values.sort((one, other) => other.value - one.value).slice(0, 1)
  })
  const count = connections === 'one' ? '1 connection' : '16 connections'
  return goalOf(
    `kept-${connections}`,
    `Any kept answer ÷ the same bytes from a bare handler, ${count}: at most 3`,
    3,
    parts,
  )
}

const MEGABYTE = 1e6

function memory(
  results: Results,
  scale: Scale,
  of: 'afterOperations' | 'withMeasures',
  limit: number,
  words: string,
): Goal {
  const parts = ENGINES.flatMap((engine) => {
    const found = valuesOf(results, 'memory', { scale, engine })
    return found ? [{ name: engineNames[engine], value: found.values[of] / MEGABYTE }] : []
  })
  return goalOf(`memory-${scale}`, `${words}: at most ${limit} MB`, limit, parts, ' MB')
}

const VILLAGES_TIMES = 95
/** What differs from one run to the next may look like growth. */
const FLAT = 1.5

function growth(results: Results, engine: Engine): Goal {
  const parts = growthsOf(results, engine).map(({ operation, warm }) => ({ name: operation, value: warm }))
  const words = `Cost from city to nation on ${engineNames[engine]}, no answers kept: below ${VILLAGES_TIMES}×`
  return goalOf(`growth-${engine}`, words, VILLAGES_TIMES, parts, '×')
}

function flat(
  results: Results,
  engine: Engine,
  operation: string,
  what: string,
  of: (one: Growth) => number | null,
): Goal {
  const found = growthsOf(results, engine).filter((one) => one.operation === operation)
  const parts = found.flatMap((one) => ({ name: operation, value: of(one) ?? [] })).filter(isPart)
  return goalOf(
    `flat-${operation}-${engine}`,
    `${operation} ${what} on ${engineNames[engine]}: at most ${FLAT}×`,
    FLAT,
    parts,
    '×',
  )
}

const isPart = (part: { name: string; value: number | never[] }): part is Part => typeof part.value === 'number'

const COMPARED = ['CountyRanking', 'IncomeGrowthGroups', 'ClusterComparison']

/** Every goal, with what was measured of it. */
export function goalsOf(results: Results): Goal[] {
  return [
    ...ENGINES.flatMap((engine) => COMPARED.map((operation) => againstPlain(results, operation, engine, FIFTH))),
    againstPlain(results, 'VillageSearch', 'mariadb', 1),
    againstPlain(results, 'TownshipPage', 'mariadb', 2),
    againstPlain(results, 'TownshipPage', 'sqlite', 3),
    ...[keptAnswers(results, 'one'), keptAnswers(results, 'many')],
    memory(results, 'nation', 'withMeasures', 2_000, 'Memory of the API at the nation with ten measures in six years'),
    memory(
      results,
      'city',
      'afterOperations',
      250,
      'Memory of the API in the city after the operations that were measured',
    ),
    ...ENGINES.flatMap((engine) => [
      growth(results, engine),
      flat(results, engine, 'TownshipPage', 'from city to nation', ({ warm }) => warm),
      flat(results, engine, 'CountyRanking', 'kept, beside the same bytes, from city to nation', ({ kept }) => kept),
    ]),
  ]
}

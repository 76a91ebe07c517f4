import type { Engine } from '../open-hub'
import { type Results, rowsOf, valuesOf } from './result-rows'

/** How many times as long an operation takes at the nation as in the city; both of one run. */
export interface Growth {
  readonly operation: string
  readonly warm: number
  readonly first: number
  /** Of a kept answer beside the same bytes from a bare handler; null where that was not measured in the same run. */
  readonly kept: number | null
  readonly answerBytes: number
}

/** The growth of every operation of a database that was measured at both ends in one run. */
export function growthsOf(results: Results, engine: Engine): Growth[] {
  return rowsOf(results, 'operation')
    .filter((row) => row.engine === engine && row.scale === 'nation')
    .flatMap(({ operation, run, values: nation }) => {
      const city = valuesOf(results, 'operation', { operation, engine, scale: 'city' })
      if (city?.run.startedAt !== run.startedAt) return []
      const { hub, first, answerBytes } = city.values
      return {
        operation,
        warm: nation.hub.one.p50 / hub.one.p50,
        first: nation.first.ms / first.ms,
        kept: keptGrowth(results, operation, engine),
        answerBytes: nation.answerBytes / answerBytes,
      }
    })
}

function keptGrowth(results: Results, operation: string, engine: Engine): number | null {
  const [city, nation] = (['city', 'nation'] as const).map((scale) =>
    valuesOf(results, 'cached', { operation, engine, scale }),
  )
  if (!city || !nation || city.run.startedAt !== nation.run.startedAt) return null
  const beside = ({ values: { hub, fixed } }: typeof city) => hub.one.p50 / fixed.one.p50
  return beside(nation) / beside(city)
}

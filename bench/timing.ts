import { performance } from 'node:perf_hooks'

/** Times of one operation, milliseconds. */
export interface Timing {
  readonly p50: number
  readonly p95: number
  readonly runs: number
}

const WARM_UPS = 8

/** The value below which a share of the sorted list lies. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/**
 * Times some contestants in turn, round by round, so that whatever else the machine does falls on all of them alike.
 * Stops after `runs` rounds or when the time is up, but not before ten.
 */
export async function timeInTurn<Name extends string>(
  contestants: Readonly<Record<Name, () => Promise<unknown>>>,
  runs: number,
  maxMs: number,
): Promise<Record<Name, Timing>> {
  const names = Object.keys(contestants) as Name[]
  for (let round = 0; round < WARM_UPS; round++) for (const name of names) await contestants[name]()
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  const until = performance.now() + maxMs
  for (let round = 0; round < runs && (round < 10 || performance.now() < until); round++)
    for (const name of names) {
      const start = performance.now()
      await contestants[name]()
      times.get(name)?.push(performance.now() - start)
    }
  return Object.fromEntries(
    [...times].map(([name, list]) => {
      const sorted = list.sort((one, other) => one - other)
      return [name, { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), runs: sorted.length }]
    }),
  ) as Record<Name, Timing>
}

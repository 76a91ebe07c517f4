import type { Load } from '../load/measure-load'
import { ENGINES, type Engine } from '../open-hub'
import { SCALES, type Scale, VILLAGES } from '../places-at-scale'

export const engineNames: Readonly<Record<Engine, string>> = { sqlite: 'SQLite', mariadb: 'MariaDB' }

export const whole = (value: number): string => Math.round(value).toLocaleString('en-US')

/** Three digits that count, or all of a whole number. */
export const short = (value: number): string =>
  value >= 100 ? whole(value) : value.toFixed(value < 1 ? 3 : value < 10 ? 2 : 1)

export const ratio = (value: number): string => (value >= 10 ? whole(value) : value.toFixed(2))

export const megabytes = (bytes: number): string => whole(bytes / 1e6)

export const villagesOf = (scale: Scale): string => whole(VILLAGES[scale])

/** Median and 95th percentile; a dash where nothing was measured. */
export const times = (load: Load | null | undefined): string => (load ? `${short(load.p50)} / ${short(load.p95)}` : '–')

export const perSecond = (load: Load | null | undefined): string => (load ? whole(load.perSecond) : '–')

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

interface Placed {
  readonly operation: string
  readonly scale: Scale
  readonly engine: Engine
}

/** Rows by scale, database and the order of operations. */
export function inOrder<Row extends Placed>(rows: readonly Row[], operations: readonly string[]): Row[] {
  const rank = ({ operation, scale, engine }: Placed) =>
    SCALES.indexOf(scale) * 10_000 + ENGINES.indexOf(engine) * 100 + operations.indexOf(operation)
  return [...rows].sort((one, other) => rank(one) - rank(other))
}

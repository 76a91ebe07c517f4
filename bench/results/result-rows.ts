import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../api/src/app/version'
import type { Engine } from '../open-hub'
import type { Scale } from '../places-at-scale'
import type { CachedMeasured, ImportMeasured, MemoryMeasured, OperationMeasured, PlanMeasured } from './measured'

/** What is measured, by kind. */
export interface Measurements {
  readonly operation: OperationMeasured
  readonly cached: CachedMeasured
  readonly plan: PlanMeasured
  readonly memory: MemoryMeasured
  readonly import: ImportMeasured
}

/** When and of what something was measured. Two rows of one run may be divided by each other. */
export interface Run {
  /** Instant at which the run began, ISO 8601 in UTC. */
  readonly startedAt: string
  /** Short name of the commit; with `+` where the sources had changes beside it. */
  readonly commit: string
  readonly node: string
}

interface RowOf<Kind extends keyof Measurements> {
  readonly kind: Kind
  /** Empty where no operation was measured. */
  readonly operation: string
  readonly scale: Scale
  readonly engine: Engine
  readonly run: Run
  readonly values: Measurements[Kind]
}

export type ResultRow = { [Kind in keyof Measurements]: RowOf<Kind> }[keyof Measurements]

/** All that is kept of all runs. */
export interface Results {
  readonly rows: readonly ResultRow[]
  /** Why a goal was missed, written by hand: by the key of the goal. */
  readonly remarks: Readonly<Record<string, string>>
}

const PATH = join(projectFolder, 'docs', 'benchmarks.json')

export const readResults = (): Results =>
  existsSync(PATH) ? JSON.parse(readFileSync(PATH, 'utf8')) : { rows: [], remarks: {} }

const nameOf = ({ kind, operation, scale, engine }: ResultRow) => `${kind}|${operation}|${scale}|${engine}`

/** Puts rows in the place of older ones of the same name. */
export function mergeRows(results: Results, rows: readonly ResultRow[]): Results {
  const byName = new Map([...results.rows, ...rows].map((row) => [nameOf(row), row]))
  return { ...results, rows: [...byName.values()].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)) }
}

const DIGITS = 6

/** More digits of a time say nothing and make the file long. */
const rounded = (_: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(DIGITS)) : value

export function writeResults(results: Results): void {
  writeFileSync(PATH, `${JSON.stringify(results, rounded, 2)}\n`)
}

type KindRow<Kind extends keyof Measurements> = Extract<ResultRow, { kind: Kind }>

/** The rows of a kind. */
export const rowsOf = <Kind extends keyof Measurements>({ rows }: Results, kind: Kind): KindRow<Kind>[] =>
  rows.filter((row): row is KindRow<Kind> => row.kind === kind)

/** The values of one row; undefined where it was not measured. */
export const valuesOf = <Kind extends keyof Measurements>(
  results: Results,
  kind: Kind,
  of: { readonly operation?: string; readonly scale: Scale; readonly engine: Engine },
): KindRow<Kind> | undefined =>
  rowsOf(results, kind).find(
    ({ operation, scale, engine }) => operation === (of.operation ?? '') && scale === of.scale && engine === of.engine,
  )

import { ENGINES } from '../open-hub'
import { engineNames, inOrder, megabytes, perSecond, ratio, short, table, times, villagesOf, whole } from './format'
import { growthsOf } from './growth'
import type { ResultRow, Results, Run } from './result-rows'
import { rowsOf } from './result-rows'

/** Runs by the time they began, with a letter each. */
function runsOf(results: Results): ReadonlyMap<string, { readonly letter: string; readonly run: Run }> {
  const byStart = new Map(results.rows.map(({ run }) => [run.startedAt, run]))
  const runs = [...byStart.values()].sort((one, other) => (one.startedAt < other.startedAt ? -1 : 1))
  return new Map(runs.map((run, at) => [run.startedAt, { run, letter: String.fromCharCode(65 + at) }]))
}

const placeOf = ({ scale, engine }: ResultRow): string[] => [villagesOf(scale), engineNames[engine]]
const letterOf = (results: Results, { run }: ResultRow): string => runsOf(results).get(run.startedAt)?.letter ?? ''

export function operationsTable(results: Results, operations: readonly string[]): string {
  const heads = [
    ...['Operation', 'Villages', 'Database', 'Hub ÷ plain SQL', 'Hub, 1', 'Plain SQL, 1', 'Hub, 16', 'Plain SQL, 16'],
    ...['A second, 16: hub', 'plain SQL', 'SQL statements', 'First request: ms, statements', 'Answer, KiB', 'Run'],
  ]
  const rows = inOrder(rowsOf(results, 'operation'), operations).map((row) => {
    const { hub, plain, first, statements, answerBytes } = row.values
    return [
      ...[row.operation, ...placeOf(row), plain ? `**${ratio(hub.one.p50 / plain.one.p50)}**` : '–'],
      ...[times(hub.one), times(plain?.one), times(hub.many), times(plain?.many)],
      ...[perSecond(hub.many), perSecond(plain?.many), String(statements)],
      ...[`${whole(first.ms)}, ${first.statements}`, (answerBytes / 1024).toFixed(1), letterOf(results, row)],
    ]
  })
  return table(heads, rows)
}

export function cachedTable(results: Results, operations: readonly string[]): string {
  const heads = [
    ...['Operation', 'Villages', 'Database', 'Kept ÷ bare, 1', 'Kept ÷ bare, 16', 'Kept, 1', 'Bare, 1'],
    ...['Kept, 16', 'Bare, 16', 'A second, 16: kept', 'bare', 'Run'],
  ]
  const rows = inOrder(rowsOf(results, 'cached'), operations).map((row) => {
    const { hub, fixed } = row.values
    return [
      ...[row.operation, ...placeOf(row)],
      ...[`**${ratio(hub.one.p50 / fixed.one.p50)}**`, `**${ratio(hub.many.p50 / fixed.many.p50)}**`],
      ...[times(hub.one), times(fixed.one), times(hub.many), times(fixed.many)],
      ...[perSecond(hub.many), perSecond(fixed.many), letterOf(results, row)],
    ]
  })
  return table(heads, rows)
}

export function growthTable(results: Results, operations: readonly string[]): string {
  const heads = ['Operation', 'Database', 'Nothing kept', 'First request', 'Kept, beside the same bytes', 'Answer']
  const rows = ENGINES.flatMap((engine) =>
    growthsOf(results, engine)
      .sort((one, other) => operations.indexOf(one.operation) - operations.indexOf(other.operation))
      .map(({ operation, warm, first, kept, answerBytes }) => [
        ...[operation, engineNames[engine], `**${ratio(warm)}×**`, `${ratio(first)}×`],
        ...[kept === null ? '–' : `${ratio(kept)}×`, `${ratio(answerBytes)}×`],
      ]),
  )
  return table(heads, rows)
}

export function planTable(results: Results, operations: readonly string[]): string {
  const heads = [
    ...['Operation', 'Villages (supported)', 'Database', 'Village by village ÷ hub, new board'],
    ...['Village by village: ms, statements', 'Hub, new board: ms, statements', 'Run'],
  ]
  const rows = inOrder(rowsOf(results, 'plan'), operations).map((row) => {
    const { supported, naive, naiveVillages, newBoard } = row.values
    const about = naiveVillages < supported ? '≈ ' : ''
    return [
      ...[row.operation, `${villagesOf(row.scale)} (${whole(supported)})`, engineNames[row.engine]],
      ...[
        `**${about}${whole(naive.ms / newBoard.ms)}**`,
        `${about}${whole(naive.ms)}, ${about}${whole(naive.statements)}`,
      ],
      ...[`${whole(newBoard.ms)}, ${newBoard.statements}`, letterOf(results, row)],
    ]
  })
  return table(heads, rows)
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

export function memoryTable(results: Results): string {
  const heads = [
    ...['Villages', 'Database', 'At start, MB', 'Operations', 'After them, MB', 'With ten measures in six years, MB'],
    ...['Of it columns, MB', 'Most ever, MB', 'Start, s', 'Run'],
  ]
  const rows = inOrder(rowsOf(results, 'memory'), []).map((row) => {
    const { operations, atStart, afterOperations, withMeasures, columns, peak } = row.values
    const starts = rowsOf(results, 'operation')
      .filter(({ scale, engine }) => scale === row.scale && engine === row.engine)
      .map(({ values }) => values.startMs)
    return [
      ...placeOf(row),
      ...[megabytes(atStart), String(operations)],
      ...[afterOperations, withMeasures, columns, peak].map(megabytes),
      ...[short(median(starts) / 1000), letterOf(results, row)],
    ]
  })
  return table(heads, rows)
}

export function importTable(results: Results): string {
  const heads = ['Villages', 'Database', 'Rows', 'Rows a second', 'Read, check, publish, s', 'Peak memory, MB', 'Run']
  const rows = inOrder(rowsOf(results, 'import'), []).map((row) => {
    const { rows: count, seconds, readSeconds, checkSeconds, publishSeconds, peakBytes } = row.values
    return [
      ...[...placeOf(row), whole(count), `**${whole(count / seconds)}**`],
      [readSeconds, checkSeconds, publishSeconds].map((value) => value.toFixed(1)).join(', '),
      ...[megabytes(peakBytes), letterOf(results, row)],
    ]
  })
  return table(heads, rows)
}

export function runsTable(results: Results): string {
  const rows = [...runsOf(results).values()].map(({ letter, run }) => [
    ...[letter, `${run.startedAt.slice(0, 16).replace('T', ' ')} UTC`, `\`${run.commit}\``, run.node],
  ])
  return table(['Run', 'Began', 'Commit', 'Node'], rows)
}

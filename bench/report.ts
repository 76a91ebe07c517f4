import type { ImportMeasured } from './import.bench'
import type { Engine } from './open-hub'
import type { OperationMeasured } from './operations.bench'
import type { PlanMeasured } from './plan.bench'

/** What was measured at one scale on one engine. */
export interface BenchResult {
  readonly engine: Engine
  readonly villages: number
  readonly imported: ImportMeasured
  readonly operations: readonly OperationMeasured[]
  readonly plan: readonly PlanMeasured[]
}

const engineNames: Record<Engine, string> = { sqlite: 'SQLite', mariadb: 'MariaDB' }

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1))
const whole = (value: number): string => Math.round(value).toLocaleString('en-US')

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

function operationsTable(results: readonly BenchResult[]): string {
  const heads = [
    ...['Operation', 'Villages', 'Database', 'Hub ÷ plain SQL (p50)', 'Hub p50 / p95, ms', 'Plain SQL p50 / p95, ms'],
    ...['SQL statements', 'First request: ms, statements', 'Answer, KiB'],
  ]
  const rows = results.flatMap(({ engine, villages, operations }) =>
    operations.map(({ name, hub, plain, statements, firstMs, firstStatements, bytes }) => [
      ...[name, whole(villages), engineNames[engine], `**${(hub.p50 / plain.p50).toFixed(2)}**`],
      ...[`${ms(hub.p50)} / ${ms(hub.p95)}`, `${ms(plain.p50)} / ${ms(plain.p95)}`, String(statements)],
      ...[`${ms(firstMs)}, ${firstStatements}`, (bytes / 1024).toFixed(1)],
    ]),
  )
  return table(heads, rows)
}

function planTable(results: readonly BenchResult[]): string {
  const heads = [
    ...['Operation', 'Villages (supported)', 'Database', 'Village by village ÷ hub, new board'],
    ...['Village by village: ms, statements', 'Hub cold: ms, statements', 'Hub, new board: ms, statements'],
    'Hub warm: p50 / p95 ms, statements',
  ]
  const rows = results.flatMap(({ engine, villages, plan }) =>
    plan.map(({ name, supported, naive, naiveVillages, cold, newBoard, warm, warmStatements }) => {
      const about = naiveVillages < supported ? '≈ ' : ''
      return [
        ...[name, `${whole(villages)} (${whole(supported)})`, engineNames[engine]],
        `**${about}${whole(naive.ms / newBoard.ms)}**`,
        `${about}${whole(naive.ms)}, ${about}${whole(naive.statements)}`,
        ...[cold, newBoard].map((once) => `${whole(once.ms)}, ${once.statements}`),
        `${ms(warm.p50)} / ${ms(warm.p95)}, ${warmStatements}`,
      ]
    }),
  )
  return table(heads, rows)
}

function importTable(results: readonly BenchResult[]): string {
  const heads = ['Villages', 'Database', 'Rows', 'Rows a second', 'Read, check, publish, s', 'Peak memory, MiB']
  const rows = results.map(({ engine, villages, imported }) => [
    ...[whole(villages), engineNames[engine], whole(imported.rows), `**${whole(imported.rows / imported.seconds)}**`],
    [imported.readSeconds, imported.checkSeconds, imported.publishSeconds].map((value) => value.toFixed(1)).join(', '),
    whole(imported.peakMebibytes),
  ])
  return table(heads, rows)
}

/** The page that keeps the results. */
export function report(results: readonly BenchResult[], nodeVersion: string): string {
  return `# Benchmarks

Written by \`npm run bench\`; run it to get your own. Two cores, 24 GiB of memory, Node ${nodeVersion}, everything
on one machine that may have other work to do. Milliseconds differ from machine to machine and hour to hour; the
ratios, taken in one run with the contestants in turn, say more.

## Operations against plain SQL

The saved operations of \`schema/operations/\`, over HTTP on one connection. The other contestant is a bare Node server
that gives the same facts by hand-written SQL on the raw driver; the run fails when their answers differ. Below 1 the
hub is faster than its own database. The first request loads the columns it needs; later ones find them in memory.
CountyRanking ranks every county on the map by growth of the sum, with three more figures of each.

${operationsTable(results)}

## The plan against going village by village

The other contestant works the supported villages out one after the other on the raw driver: the same rules, a statement
for each figure of a village with all its periods, and for each register and year. In the city all villages are worked
out and the answers compared; in the province the first thousand are, and ≈ marks what that projects to. Cold: the hub
has nothing in memory. New board: figures are in memory, as after a publication of anything else or for another day.

${planTable(results)}

## Import

\`hub import\` of a folder of CSV files with the sample of every village for six years, into a database that knows the
places and nothing else, in a process of its own. Memory is the peak of that process. At province scale the
files that no operation reads are left out.

${importTable(results)}

The city is Yantai's list of 2023-06-30. The province has as many villages as Shandong and is made of copies of the
city. MariaDB is a private server without flushing to disk at each commit.
`
}

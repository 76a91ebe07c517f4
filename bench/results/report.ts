import { goalsTable } from './goals-table'
import type { Results } from './result-rows'
import { cachedTable, growthTable, importTable, memoryTable, operationsTable, planTable, runsTable } from './tables'

/** The page that shows the results. `operations` is the order in which they are told. */
export function report(results: Results, operations: readonly string[]): string {
  return `# Benchmarks

Written by \`npm run bench\` from \`docs/benchmarks.json\`; run it to get your own. \`npm run bench -- --scale city --database
sqlite --operation CountyRanking,VillageSearch\` runs a part and puts its rows in the place of older ones; with
\`--keep\` the filled SQLite files stay in \`bench-output/\` for the next part. Two cores and 24 GiB of memory, everything on
one machine that may have other work to do. Milliseconds differ from machine to machine and hour to hour; the ratios,
taken in one run with the contestants in turn, say more.

## Goals

The goals of the project for its speed, and how they stand. The worst number of a goal decides.

${goalsTable(results)}

## Operations against plain SQL

The saved operations of \`schema/operations/\`, over HTTP from a client in a process of its own, the hub's result cache off.
The other contestant is a bare Node server that gives the same facts by hand-written SQL on the raw driver, in the way
that was fastest of those tried; the run fails when their answers differ. Below 1 the hub is faster than its own
database. Each operation has an API of its own: its first request reads the places and the columns that it needs; later
ones find them in memory. CountyRanking ranks every county on the map by growth of the sum, with three more figures of
each; IncomeGrowthGroups sorts every village by cooperative and stars; ClusterComparison sets every cluster, 40 in the city
and 96 times as many at the nation, against the villages outside clusters of its county. The hub does not warm up by
itself here, its time limit is lifted, and it has 512 MiB for columns, 2 GiB at the nation. Times are median / 95th
percentile in milliseconds. A dash: 16 requests at once would have taken more than six seconds. Scoreboard and
ObligationsOverview have no answer in plain SQL and stand against another program below.

${operationsTable(results, operations)}

## Kept answers

The result cache on: the hub sends stored bytes; the other contestant is a bare Node handler that sends the same ones.

${cachedTable(results, operations)}

## From city to nation

How many times as long the same operation takes with 95 times as many villages, in one run on one database. CountyRanking,
Scoreboard and ObligationsOverview answer for 96 times as many counties, so that their answers grow with the map.

${growthTable(results, operations)}

## The plan against going village by village

The other contestant works the supported villages out one after the other on the raw driver: the same rules, a statement
for each figure of a village with all its periods, and for each register and year. Where all villages are worked out the
answers are compared; elsewhere the first ones are, and ≈ marks what that projects to. New board: figures are in memory
and nothing of the plan is, as after a publication of anything else or for another day.

${planTable(results, operations)}

## Memory and start

Resident memory of one API that keeps its answers, with 1 GiB for columns and 64 MiB for answers: once it listens; after
the operations above, or at the nation those that are none of the plan; with ten measures in six years more, which at the nation are sixty columns of 620,573 villages.
The most ever resident includes rows on their way into columns. Start: from the start of the process until it listens, median of the starts of a run.

${memoryTable(results)}

## Import

\`hub import\` of a folder of CSV files with the sample of every village for six years, into a database that knows the
places and nothing else, in a process of its own. Memory is the peak of that process. At province scale the files that no
operation reads are left out.

${importTable(results)}

## Scales and runs

The city is Yantai's list of 2023-06-30 with the labelled sample for every village. The province has as many villages as
Shandong and the nation as many as China; both are copies of the city under one province, with other amounts of money in
each copy and year. Operations are measured on a registry that was filled without importing: the city by inserts of many
rows, the copies by \`INSERT … SELECT\`, some 36 million rows at the nation. MariaDB is a private server with a buffer pool
of 4 GiB that does not flush to disk at each commit.

${runsTable(results)}
`
}

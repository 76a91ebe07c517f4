import { Command, InvalidArgumentError } from 'commander'
import { ENGINES, type Engine } from './open-hub'
import { SCALES, type Scale } from './places-at-scale'

/** What of the benchmark is to run. */
export interface Wanted {
  readonly scales: readonly Scale[]
  readonly engines: readonly Engine[]
  /** Saved operations, and `Import`. */
  readonly operations: readonly string[]
  /** Of villages that the program that goes village by village works out; absent: all in the city, some elsewhere. */
  readonly villages: number | undefined
  /** Whether filled SQLite files stay in bench-output/ and are used again. */
  readonly keep: boolean
  /** Whether nothing is to run and the page is to be written anew, for example with other remarks. */
  readonly reportOnly: boolean
}

const listOf =
  <Name extends string>(names: readonly Name[]) =>
  (text: string): readonly Name[] => {
    const wanted = text.split(',')
    const unknown = wanted.find((name) => !names.some((known) => known === name))
    if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" should be one of ${names.join(', ')}.`)
    return names.filter((name) => wanted.includes(name))
  }

/** Reads the command line; ends the process with a sentence where it is wrong. */
export function readArguments(argv: readonly string[], operations: readonly string[]): Wanted {
  const command = new Command('bench')
    .description('Measures the hub; merges the rows into docs/benchmarks.json and writes docs/benchmarks.md from it')
    .option('--scale <list>', SCALES.join(','), listOf(SCALES), SCALES)
    .option('--database <list>', ENGINES.join(','), listOf(ENGINES), ENGINES)
    .option('--operation <list>', operations.join(','), listOf(operations), operations)
    .option('--villages <count>', 'villages that the program that goes village by village works out', Number)
    .option('--keep', 'keep filled SQLite files in bench-output/ and use them again', false)
    .option('--report', 'run nothing: write docs/benchmarks.md anew from docs/benchmarks.json', false)
    .parse([...argv], { from: 'user' })
  const { scale, database, operation, villages, keep, report } = command.opts()
  return { scales: scale, engines: database, operations: operation, villages, keep, reportOnly: report }
}

import { Command, InvalidArgumentError, Option } from 'commander'
import { roleWords } from '../access/roles'
import type { Database } from '../db/database'
import { DivisionMaps } from '../division/division-maps'
import type { Dataset } from '../intake/dataset'
import { loadSample, samplePhaseWords } from '../sample/load-sample'
import { refuseOverRealRows } from '../sample/real-rows'
import { removeSample } from '../sample/remove-sample'
import { sampleAccounts } from '../sample/sample-accounts'
import { sampleFolder } from '../sample/sample-folder'
import { tableText } from './print-table'
import { progressLine } from './progress-line'

interface SampleFlags {
  readonly write?: string
  readonly villagesWithin?: string
  readonly remove?: true
  readonly accounts?: true
}

/** `hub sample`: loads the labelled sample, writes it as files, or takes it out again. */
export function sampleCommand(open: () => Promise<Database>, datasets: readonly Dataset[]): Command {
  return new Command('sample')
    .description(
      '载入样例数据(虚构，处处标注)；也可写成文件或移除 · load the labelled sample, write it as files, or remove it',
    )
    .addOption(
      new Option('--write <folder>', '只写成CSV文件，不载入 · write CSV files instead of loading').conflicts('remove'),
    )
    .addOption(
      new Option('--villages-within <prefix>', '只含代码以此开头的村 · only villages whose code begins so')
        .argParser(readPrefix)
        .conflicts('remove'),
    )
    .option('--remove', '移除样例数据，台账留痕 · take sample rows out, with a trace in the ledger')
    .addOption(
      new Option(
        '--accounts',
        '每种角色一个样例账号，打印一次性链接 · an account for each role; prints one-time links',
      ).conflicts(['remove', 'write']),
    )
    .action(async (flags: SampleFlags) => {
      const db = await open()
      try {
        await run(db, datasets, flags)
      } finally {
        await db.close()
      }
    })
}

function readPrefix(given: string): string {
  if (/^\d{1,12}$/.test(given)) return given
  throw new InvalidArgumentError(
    '应为区划代码的前1至12位数字，如 370686。 Give 1 to 12 digits of a code, such as 370686.',
  )
}

async function run(db: Database, datasets: readonly Dataset[], flags: SampleFlags): Promise<void> {
  if (flags.remove) return remove(db, datasets)
  if (flags.accounts) return accounts(db, datasets)
  const options = { within: flags.villagesWithin ?? '' }
  if (flags.write !== undefined) {
    const map = await new DivisionMaps(db).mapOn(null)
    const files = await sampleFolder(map, flags.write, options)
    for (const { path, rows } of files) console.log(`${path}  ${rows}`)
    return
  }
  const line = progressLine(process.stderr)
  const outcome = await loadSample(
    db,
    datasets,
    ({ phase, rows, total }) => line.show(samplePhaseWords[phase], rows, total),
    options,
  ).finally(() => line.end())
  if (outcome.status === 'UNCHANGED')
    console.log('样例数据已经载入，没有变化。 The sample is loaded already; nothing changed.')
  else
    console.log(
      `已载入样例数据 ${outcome.rows} 行，版本 ${outcome.revision}。 Loaded ${outcome.rows} sample rows as revision ${outcome.revision}.`,
    )
}

/** Only where nothing but the sample was ever loaded: nobody tries out on what bureaus reported. */
async function accounts(db: Database, datasets: readonly Dataset[]): Promise<void> {
  await refuseOverRealRows(db, datasets)
  const made = await sampleAccounts(db, await new DivisionMaps(db).mapOn(null))
  const rows = made.map(({ login, role, territory, path }) => [login, roleWords[role].zh, territory, path])
  for (const line of tableText(['登录名 login', '角色 role', '区划 territory', '一次性链接 one-time link'], rows))
    console.log(line)
}

async function remove(db: Database, datasets: readonly Dataset[]): Promise<void> {
  const removed = await removeSample(db, datasets)
  console.log(`已移除样例数据 ${removed} 行。 Took ${removed} sample rows out.`)
}

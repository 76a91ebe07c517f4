import { userInfo } from 'node:os'
import { Command, Option } from 'commander'
import type { Locale } from '../common/words'
import type { Database } from '../db/database'
import { writeErrorWorkbook } from '../delivery/error-workbook'
import { RowErrors } from '../delivery/row-errors'
import type { Dataset } from '../intake/dataset'
import { importFiles } from '../intake/import-files'
import type { ImportProgress } from '../intake/import-outcome'
import { listFiles } from '../intake/read/list-files'
import { languageOption } from './command-language'
import { importReport } from './import-report'
import { progressLine } from './progress-line'

interface ImportFlags {
  readonly dryRun?: true
  readonly acceptValid?: true
  readonly dataset?: string
  readonly errors?: string
  readonly actor: string
  readonly lang: Locale
}

const phaseWords: Readonly<Record<ImportProgress['phase'], string>> = {
  READ: '读取 Reading',
  CHECK: '检查 Checking',
  PUBLISH: '发布 Publishing',
}

/** Who runs the command, for the trace; a system without names of people says `cli`. */
function shellUser(): string {
  try {
    return userInfo().username
  } catch {
    return 'cli'
  }
}

/** `hub import`: files into the hub, all of them or, with reasons, none. */
export function importCommand(open: () => Promise<Database>, datasets: readonly Dataset[]): Command {
  return new Command('import')
    .description('导入CSV、Excel文件或文件夹，作为一次填报 · import files or folders as one submission')
    .argument('<paths...>', '文件或文件夹 · files or folders')
    .option('--dry-run', '只检查，不保存 · check only, keep nothing')
    .option('--accept-valid', '有错误的行留下，发布其余的行 · publish the valid rows although others have errors')
    .addOption(
      new Option(
        '--dataset <key>',
        '所有文件都是此数据集，不再识别 · what every file is; default: by its headers',
      ).choices(datasets.map(({ key }) => key)),
    )
    .option(
      '--errors <file.xlsx>',
      '有问题时写出带“错误说明”列的工作簿 · write a workbook that says what is wrong with each row',
    )
    .option('--actor <name>', '填报人或单位，记入台账 · who hands it in, for the ledger', shellUser())
    .addOption(languageOption())
    .action(async (paths: string[], flags: ImportFlags) => {
      const db = await open()
      try {
        await run(db, datasets, paths, flags)
      } finally {
        await db.close()
      }
    })
}

async function run(
  db: Database,
  datasets: readonly Dataset[],
  paths: readonly string[],
  flags: ImportFlags,
): Promise<void> {
  const line = progressLine(process.stderr)
  const rows = new RowErrors(flags.lang)
  const outcome = await importFiles(db, datasets, paths, {
    actor: flags.actor,
    dryRun: flags.dryRun ?? false,
    acceptValid: flags.acceptValid ?? false,
    ...(flags.dataset === undefined ? {} : { dataset: flags.dataset }),
    onProgress: ({ phase, rows: done }) => line.show(phaseWords[phase], done, null),
    onIssue: flags.errors === undefined ? () => undefined : rows.add,
  }).finally(() => line.end())
  for (const text of importReport(outcome, datasets, flags.lang)) console.log(text)
  if (flags.errors !== undefined && outcome.counts.ERROR + outcome.counts.WARNING > 0) {
    const files = await listFiles(paths, () => undefined)
    await writeErrorWorkbook(files, { issues: outcome.issues, rows, datasets, locale: flags.lang }, flags.errors)
    console.log(flags.lang === 'zh' ? `错误说明已写入 ${flags.errors}` : `What is wrong was written to ${flags.errors}`)
  }
  // A dry run answers what the real one would.
  const wouldRefuse = outcome.status === 'DRY_RUN' && outcome.counts.ERROR > 0 && !flags.acceptValid
  if (outcome.status === 'REFUSED' || wouldRefuse) process.exitCode = 1
}

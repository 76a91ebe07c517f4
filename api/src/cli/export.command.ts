import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { recordAudit } from '../access/audit/record-audit'
import { HUB_VIEWER } from '../access/viewer'
import { tryParsePeriod } from '../common/period'
import type { Database } from '../db/database'
import { exportDataset } from '../delivery/export-dataset'
import { exportTemplate } from '../delivery/export-template'
import { tableToCsv } from '../delivery/table-to-csv'
import { tableToXlsx } from '../delivery/table-to-xlsx'
import type { Dataset } from '../intake/dataset'

/** The reader of a pipe, such as `head`, may have enough before the end. */
function unlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

/** Written to the standard output when no file is named, or `-`. */
async function save(stream: Readable, path: string | undefined): Promise<void> {
  if (path === undefined || path === '-') return pipeline(stream, process.stdout, { end: false }).catch(unlessClosed)
  await pipeline(stream, createWriteStream(path))
  console.error(path)
}

const datasetArgument = (datasets: readonly Dataset[]) =>
  new Argument('<dataset>', '数据集 · dataset').choices(datasets.map(({ key }) => key))

function datasetOf(datasets: readonly Dataset[], key: string): Dataset {
  const dataset = datasets.find((one) => one.key === key)
  if (!dataset) throw new InvalidArgumentError(key)
  return dataset
}

function templateCommand(datasets: readonly Dataset[]): Command {
  return new Command('template')
    .description('写出数据集的Excel填报模板 · write the Excel template of a dataset')
    .addArgument(datasetArgument(datasets))
    .option('-o, --output <file.xlsx>', '文件，缺省为“<数据集名称>模板.xlsx” · file; default: named after the dataset')
    .action(async (key: string, { output }: { output?: string }) => {
      const dataset = datasetOf(datasets, key)
      await save(exportTemplate(dataset), output ?? `${dataset.words.zh}模板.xlsx`)
    })
}

interface DataFlags {
  readonly output?: string
  readonly format?: 'csv' | 'xlsx'
  readonly period?: string
  readonly within?: string
}

function readPeriodKey(given: string): string {
  if (tryParsePeriod(given)) return given
  throw new InvalidArgumentError('应为 2024、2024H1、2024Q3 或 2024-07。 Write 2024, 2024H1, 2024Q3 or 2024-07.')
}

function readCodePrefix(given: string): string {
  if (/^\d{1,12}$/.test(given)) return given
  throw new InvalidArgumentError('应为区划代码的前1至12位数字。 Give 1 to 12 digits of a code.')
}

function dataCommand(open: () => Promise<Database>, datasets: readonly Dataset[]): Command {
  return new Command('data')
    .description('写出数据集的现有数据，可原样导入 · write the rows of a dataset; they import back unchanged')
    .addArgument(datasetArgument(datasets))
    .option('-o, --output <file>', '文件，缺省为标准输出 · file; default: standard output')
    .addOption(
      new Option('--format <format>', '格式，缺省依文件名，否则CSV · by the file name, else CSV').choices([
        'csv',
        'xlsx',
      ]),
    )
    .addOption(new Option('--period <key>', '只要此年度或周期 · only this year or period').argParser(readPeriodKey))
    .addOption(
      new Option('--within <code>', '只要代码以此开头的地方 · only places whose code begins so').argParser(
        readCodePrefix,
      ),
    )
    .action(async (key: string, { output, format, period, within }: DataFlags) => {
      const db = await open()
      try {
        const where = { ...(period === undefined ? {} : { period }), ...(within === undefined ? {} : { within }) }
        const asked = [format, period, within].filter((part) => part !== undefined).join(' ')
        await recordAudit(db, {
          actor: HUB_VIEWER.actor,
          action: 'EXPORT',
          subject: `hub export data ${key}`,
          detail: asked,
        })
        const table = await exportDataset(db, datasetOf(datasets, key), where)
        const asWorkbook = format === undefined ? output?.toLowerCase().endsWith('.xlsx') : format === 'xlsx'
        await save(asWorkbook ? tableToXlsx(table) : tableToCsv(table), output)
      } finally {
        await db.close()
      }
    })
}

/** `hub export`: templates to fill in, and the rows that the hub holds. */
export function exportCommand(open: () => Promise<Database>, datasets: readonly Dataset[]): Command {
  return new Command('export')
    .description('导出填报模板或数据 · export templates or data')
    .addCommand(templateCommand(datasets))
    .addCommand(dataCommand(open, datasets))
}

import { writeFile } from 'node:fs/promises'
import { Command, Option } from 'commander'
import { recordAudit } from '../access/audit/record-audit'
import type { Locale } from '../common/words'
import type { Database } from '../db/database'
import type { Dataset } from '../intake/dataset'
import { exportTour } from '../tour/export-tour'
import { publishTour } from '../tour/publish-tour'
import { tourLoaders } from '../tour/tour.loader'
import { tourContextAlone } from '../tour/tour-context'
import { withDatabase } from './with-database'

/** Who publishes by the command line. */
const ACTOR = 'hub'

/** `hub tour`: the tours there are, publishing one, and taking one along as a file. */
export function tourCommand(open: () => Promise<Database>, datasets: readonly Dataset[]): Command {
  return new Command('tour')
    .description('现场观摩：列出、发布、导出 · observation tours: list, publish, export')
    .addCommand(listCommand(open))
    .addCommand(publishCommand(open, datasets))
    .addCommand(exportCommand(open))
}

const listCommand = (open: () => Promise<Database>): Command =>
  new Command('list').description('列出观摩 · list the tours').action(() =>
    withDatabase(open, async (db) => {
      const loaders = tourLoaders(db)
      for (const { code, title } of await loaders.allTours()) {
        const edition = (await loaders.editionsOfTour.load(code)).at(-1)
        const state = edition
          ? `第${edition.edition}版，发布于 ${edition.publishedAt} · edition ${edition.edition}`
          : '未发布 · not published'
        console.log(`${code}  ${title}  ${state}`)
      }
    }),
  )

const publishCommand = (open: () => Promise<Database>, datasets: readonly Dataset[]): Command =>
  new Command('publish')
    .description('按当前数据发布，此后展示的数字不再变动 · freeze a tour as the data stand')
    .argument('<code>', '观摩编号 · code of the tour')
    .action((code: string) =>
      withDatabase(open, async (db) => {
        const { edition, dataRevision } = await publishTour(await tourContextAlone(db, datasets, ACTOR), code)
        console.log(
          `${code} 第${edition}版，数据截至第${dataRevision}版 · edition ${edition} of revision ${dataRevision}`,
        )
      }),
    )

const exportCommand = (open: () => Promise<Database>): Command =>
  new Command('export')
    .description('写成一个HTML文件，可在断网的电脑上打开 · write one HTML file that opens without a network')
    .argument('<code>', '观摩编号 · code of the tour')
    .option('--to <file.html>', '文件，缺省为“<编号>.html” · file; default: named after the tour')
    // Not the language of the shell: whoever exports is seldom whom it is shown to.
    .addOption(
      new Option('--lang <lang>', '先显示的语言 · the language shown first; the file holds both')
        .choices(['zh', 'en'])
        .default('zh'),
    )
    .action((code: string, { to, lang }: { to?: string; lang: Locale }) =>
      withDatabase(open, async (db) => {
        const path = to ?? `${code}.html`
        const page = await exportTour(db, code, lang)
        await recordAudit(db, { actor: ACTOR, action: 'EXPORT', subject: `hub tour export ${code}` })
        await writeFile(path, page)
        console.error(path)
      }),
    )

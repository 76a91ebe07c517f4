import { Command } from 'commander'
import type { Locale } from '../common/words'
import type { Database } from '../db/database'
import type { Dataset } from '../intake/dataset'
import { rebuildRegistry } from '../intake/rebuild-registry'
import { languageOption } from './command-language'
import { tableText } from './print-table'
import { progressLine } from './progress-line'

/** `hub rebuild`: fills the registry anew from the ledger. What is published does not change. */
export function rebuildCommand(open: () => Promise<Database>, datasets: readonly Dataset[]): Command {
  return new Command('rebuild')
    .description('按台账重建登记表，不产生新版本 · fill the registry anew from the ledger, without a new revision')
    .addOption(languageOption())
    .action(async ({ lang }: { lang: Locale }) => {
      const db = await open()
      const line = progressLine(process.stderr)
      try {
        const counts = await rebuildRegistry(db, datasets, (dataset, rows) =>
          line.show(`${dataset.words.zh} ${dataset.words.en}`, rows, null),
        ).finally(() => line.end())
        const heads = lang === 'zh' ? ['数据集', '行数'] : ['Dataset', 'rows']
        const rows = datasets.map(({ key, words }) => [words[lang], String(counts.get(key) ?? 0)])
        for (const text of tableText(heads, rows)) console.log(text)
      } finally {
        await db.close()
      }
    })
}

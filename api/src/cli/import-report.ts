import type { Locale, Words } from '../common/words'
import { issueTable } from '../delivery/issue-table'
import type { Dataset } from '../intake/dataset'
import type { ImportOutcome } from '../intake/import-outcome'
import { tableText } from './print-table'

/** Findings printed; the error workbook has them all. */
const PRINTED_ISSUES = 50

/** What an import did, line by line. */
export function importReport(outcome: ImportOutcome, datasets: readonly Dataset[], locale: Locale): string[] {
  return [...issueLines(outcome, locale), ...datasetLines(outcome, datasets, locale), verdict(outcome)[locale]]
}

function issueLines({ issues, counts }: ImportOutcome, locale: Locale): string[] {
  if (issues.length === 0) return []
  const { columns, rows } = issueTable(issues.slice(0, PRINTED_ISSUES), locale)
  const [batch = []] = rows as Iterable<readonly (readonly (string | number | null)[])[]>
  const lines = tableText(
    columns.map(({ head }) => head),
    batch,
  )
  const more = counts.ERROR + counts.WARNING + counts.NOTICE - Math.min(issues.length, PRINTED_ISSUES)
  if (more > 0) lines.push(locale === 'zh' ? `…另有 ${more} 条` : `… and ${more} more`)
  return [...lines, '']
}

function datasetLines({ datasets: previews }: ImportOutcome, datasets: readonly Dataset[], locale: Locale): string[] {
  if (previews.length === 0) return []
  const heads = locale === 'zh' ? ['数据集', '新增', '变更', '未变'] : ['Dataset', 'new', 'changed', 'unchanged']
  const nameOf = (key: string) => datasets.find((dataset) => dataset.key === key)?.words[locale] ?? key
  const rows = previews.map(({ dataset, inserted, changed, unchanged }) => [
    nameOf(dataset),
    inserted,
    changed,
    String(unchanged),
  ])
  return [...tableText(heads, rows), '']
}

function verdict({ status, revision, files, rows, leftOut, unreadable, counts }: ImportOutcome): Words {
  const read = { zh: `读取 ${files} 个文件、${rows} 行。`, en: `Read ${files} files, ${rows} rows.` }
  const left =
    leftOut + unreadable > 0
      ? {
          zh: `有错误未采用：${leftOut} 行${unreadable > 0 ? `、${unreadable} 个文件或工作表` : ''}。`,
          en: ` Left out because of errors: ${leftOut} rows${unreadable > 0 ? `, ${unreadable} files or sheets` : ''}.`,
        }
      : { zh: '', en: '' }
  const ends: Record<ImportOutcome['status'], Words> = {
    PUBLISHED: { zh: `已发布，版本 ${revision}。`, en: ` Published as revision ${revision}.` },
    UNCHANGED:
      rows > 0
        ? { zh: '与已有数据相同，没有变化。', en: ' All of it is stored already; nothing changed.' }
        : { zh: '没有数据行，没有变化。', en: ' There were no rows; nothing changed.' },
    REFUSED: {
      zh: `有 ${counts.ERROR} 处错误，未发布任何数据。改正后重新导入，或加 --accept-valid 只发布正确的行。`,
      en: ` ${counts.ERROR} errors: nothing was published. Correct them, or add --accept-valid for the valid rows only.`,
    },
    DRY_RUN: { zh: '试运行，未保存任何数据。', en: ' A dry run: nothing was kept.' },
  }
  const end = ends[status]
  return { zh: read.zh + left.zh + end.zh, en: read.en + left.en + end.en }
}

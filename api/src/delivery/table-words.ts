import type { Locale, Words } from '../common/words'
import { figureStateWords, type Unit, unitWords } from '../measure/measure-enums'
import { SAMPLE_LABEL, type Table, type TableRow } from './table'

/** What a table says about itself beside its rows. */
export interface TableSetting {
  readonly locale: Locale
  /** Revision that the figures rest on, and when it was published; null before the first. */
  readonly revision: number
  readonly publishedAt: string | null
  readonly isSample: boolean
}

/** Decimals that keep a fen in 万元, and enough of anything else. */
const DECIMALS = { YUAN: 6, OTHER: 4 } as const

/** Money leaves in 万元, anything else in its own unit. */
export function cellUnit(unit: Unit): { readonly words: Words; readonly factor: number } {
  if (unit !== 'YUAN') return { words: unitWords[unit], factor: 1 }
  return { words: { zh: '万元', en: '10,000 yuan' }, factor: 10_000 }
}

/** A number as a cell of its unit. Missing stays empty, never 0. */
export function cellNumber(value: number | null, unit: Unit): number | null {
  if (value === null) return null
  return Number((value / cellUnit(unit).factor).toFixed(unit === 'YUAN' ? DECIMALS.YUAN : DECIMALS.OTHER))
}

export const stateText = (state: keyof typeof figureStateWords, locale: Locale): string =>
  figureStateWords[state][locale]

/** Lines under a table: what it rests on, and that it is invented where it is. */
export function tableNotes(
  { locale, revision, publishedAt, isSample }: TableSetting,
  more: readonly string[],
): string[] {
  const at = publishedAt ?? '—'
  const basis =
    locale === 'zh' ? `数据截至第 ${revision} 版，发布于 ${at}` : `As of revision ${revision}, published ${at}`
  const label =
    locale === 'zh'
      ? `${SAMPLE_LABEL}：数值为虚构，仅用于演示`
      : 'Sample data: invented figures, for demonstration only'
  return [...more, basis, ...(isSample ? [label] : [])]
}

/** The title of a table, labelled where its figures are invented. */
export const tableTitle = (title: string, { isSample, locale }: TableSetting): string =>
  isSample ? `${title}(${locale === 'zh' ? SAMPLE_LABEL : 'sample data'})` : title

/** Every row says that it is invented where it is: CSV has no other place for it. */
export function labelRows(table: Table, { isSample, locale }: TableSetting): Table {
  if (!isSample) return table
  const head = locale === 'zh' ? '数据标识' : 'Label'
  return { ...table, columns: [...table.columns, { head, type: 'TEXT' }], rows: labelled(table.rows) }
}

async function* labelled(rows: Table['rows']): AsyncGenerator<readonly TableRow[]> {
  for await (const batch of rows) yield batch.map((row) => [...row, SAMPLE_LABEL])
}

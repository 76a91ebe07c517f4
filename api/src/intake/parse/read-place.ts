import type { PlaceFinder, VillageFound, VillageNotFound } from '../../division/find-village'
import type { DatasetColumn } from '../dataset'
import { type Cell, cellText } from '../read/sheet'
import { type CellResult, read, wrong } from './cell-result'
import { isMissingText } from './missing'

/** The names of a row's village; null where the file has no such column or nothing in it. */
export interface PlaceNames {
  readonly county: string | null
  readonly township: string | null
  readonly village: string | null
}

const SCIENTIFIC = /^\d(\.\d+)?e\+?\d+$/i

export const textOrNull = (cell: Cell | undefined): string | null => {
  const text = cellText(cell)
  return isMissingText(text) ? null : text
}

/** Reads a place: a village by its code or names, a region by its code. The value is the division's internal id. */
export function readPlace(
  cell: Cell | undefined,
  column: DatasetColumn,
  names: PlaceNames,
  onDay: string | null,
  places: PlaceFinder,
): CellResult {
  const text = textOrNull(cell)?.normalize('NFKC').replace(/\s/g, '') ?? null
  if (text === null && (names.village === null || column.type === 'region')) return read(null)
  if (text !== null && SCIENTIFIC.test(text))
    return wrong(
      'CODE_IN_SCIENTIFIC_FORM',
      '代码被表格软件改成了科学计数，后几位已丢失。请把该列设为“文本”后重新填写代码。',
      'A spreadsheet turned the code into scientific form and lost its last digits. Format the column as text and write the codes again.',
    )
  if (column.type === 'region') return resultOf(places.region(text ?? '', onDay))
  const isCode = text !== null && /^\d+$/.test(text)
  // Somebody wrote the name where the code belongs.
  const given = isCode ? { ...names, code: text } : { ...names, code: null, village: text ?? names.village }
  return resultOf(places.village(given, onDay))
}

function resultOf(found: VillageFound | VillageNotFound): CellResult {
  if ('problem' in found) return { problem: { code: found.problem, words: found.words } }
  return found.notice ? { value: found.id, notice: { code: 'PLACE_UNDERSTOOD', words: found.notice } } : read(found.id)
}

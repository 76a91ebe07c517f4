import type { Words } from '../../common/words'
import type { Dataset, DatasetColumn } from '../dataset'
import type { ColumnMatch, HeadCell } from './match-columns'

/** Why a sheet could not be read at all. */
export interface HeadProblem {
  readonly code: string
  /** Row number of the head; null when none was found. */
  readonly row: number | null
  readonly column: string | null
  readonly words: Words
}

const namesOf = (datasets: readonly Dataset[]): Words => ({
  zh: datasets.map(({ key, words }) => `${words.zh}(${key})`).join('、'),
  en: datasets.map(({ key, words }) => `${words.en} (${key})`).join(', '),
})

export function headNotFound(
  nearest: ColumnMatch | null,
  missing: readonly DatasetColumn[],
  row: number | null,
): HeadProblem {
  if (!nearest || nearest.columns.size === 0)
    return {
      code: 'HEAD_NOT_FOUND',
      row: null,
      column: null,
      words: {
        zh: '没有找到认得的表头。请用“hub export template <数据集>”得到模板，按模板的列名填写。',
        en: 'No row with known headers was found. Get a template by "hub export template <dataset>" and use its headers.',
      },
    }
  const zh = missing.map((column) => column.words.zh).join('、')
  const en = missing.map((column) => column.words.en).join(', ')
  return {
    code: 'COLUMN_MISSING',
    row,
    column: missing[0]?.words.zh ?? null,
    words: {
      zh: `看起来是“${nearest.dataset.words.zh}”，但缺少必填的列：${zh}。`,
      en: `This looks like "${nearest.dataset.words.en}", but required columns are missing: ${en}.`,
    },
  }
}

export function datasetAmbiguous(datasets: readonly Dataset[], row: number): HeadProblem {
  const names = namesOf(datasets)
  return {
    code: 'DATASET_AMBIGUOUS',
    row,
    column: null,
    words: {
      zh: `表头同时符合：${names.zh}。请在文件名或工作表名中写明，或用 --dataset 指定。`,
      en: `The headers fit several datasets: ${names.en}. Name one in the file or sheet name, or by --dataset.`,
    },
  }
}

export function columnTwice(column: DatasetColumn, one: HeadCell, other: HeadCell, row: number): HeadProblem {
  return {
    code: 'COLUMN_TWICE',
    row,
    column: other.text,
    words: {
      zh: `“${one.text}”和“${other.text}”两列都是“${column.words.zh}”，请只留一列。`,
      en: `The columns "${one.text}" and "${other.text}" are both "${column.words.en}"; keep one.`,
    },
  }
}

export function moneyUnitMissing(head: string, row: number): HeadProblem {
  return {
    code: 'MONEY_UNIT_MISSING',
    row,
    column: head,
    words: {
      zh: `没有写明“${head}”的金额单位。请写成“${head}(万元)”或“${head}(元)”，或在表上方写“单位:万元”。`,
      en: `The unit of "${head}" is not stated. Head it "${head}(万元)" or "${head}(元)", or write 单位:万元 above the table.`,
    },
  }
}

export function unitUnexpected(head: string, unit: string, column: DatasetColumn, row: number): HeadProblem {
  const right = column.unit ?? { zh: '(无单位)', en: '(none)' }
  return {
    code: 'UNIT_UNEXPECTED',
    row,
    column: head,
    words: {
      zh: `“${head}”的单位“${unit}”不符，应为“${right.zh}”。`,
      en: `"${head}" is in ${unit}; the unit must be ${right.en}.`,
    },
  }
}

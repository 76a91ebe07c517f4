import { DomainError } from '../../common/domain-error'
import type { Words } from '../../common/words'

/** A file that cannot be read as a table. */
export class FileUnreadable extends DomainError {
  constructor(code: string, file: string, words: Words) {
    super(code, { zh: `文件“${file}”：${words.zh}`, en: `File "${file}": ${words.en}` }, { file })
  }
}

export const fileMissing = (file: string) =>
  new FileUnreadable('FILE_MISSING', file, {
    zh: '文件不存在或无权读取。',
    en: 'it does not exist or may not be read.',
  })

export const fileEmpty = (file: string) =>
  new FileUnreadable('FILE_EMPTY', file, { zh: '文件是空的。', en: 'it is empty.' })

export const fileNotTable = (file: string) =>
  new FileUnreadable('FILE_NOT_TABLE', file, {
    zh: '不是表格文件，应为 .xlsx 或 .csv。',
    en: 'it is no table; hand in .xlsx or .csv.',
  })

export const fileOldExcel = (file: string) =>
  new FileUnreadable('FILE_OLD_EXCEL', file, {
    zh: '是旧版 .xls 或加了密码的工作簿，请另存为不加密码的 .xlsx。',
    en: 'it is an old .xls or has a password; save it as .xlsx without a password.',
  })

export const csvLineTooLong = (file: string, line: number) =>
  new FileUnreadable('CSV_LINE_TOO_LONG', file, {
    zh: `第 ${line} 行之后有一个引号没有配对，或一行超过 1 MB。`,
    en: `a quotation mark after line ${line} has no partner, or a line is longer than 1 MB.`,
  })

export const xlsxBroken = (file: string, reason: string) =>
  new FileUnreadable('XLSX_BROKEN', file, {
    zh: `工作簿已损坏，请用表格软件重新打开并另存(${reason})。`,
    en: `the workbook is damaged; open it in a spreadsheet program and save it again (${reason}).`,
  })

export const xlsxTooLarge = (file: string, reason: Words) =>
  new FileUnreadable('XLSX_TOO_LARGE', file, {
    zh: `工作簿超出限度：${reason.zh}。请分成几个文件，或另存为 CSV。`,
    en: `the workbook is beyond the limits: ${reason.en}. Split it, or save it as CSV.`,
  })

export const xlsxForbidden = (file: string) =>
  new FileUnreadable('XLSX_FORBIDDEN', file, {
    zh: '工作簿内含文档类型声明(DOCTYPE)，不是正常的表格文件，不予读取。',
    en: 'the workbook holds a document type declaration, which no spreadsheet program writes; it is not read.',
  })

const DELIMITERS = [',', ';', '\t'] as const

/** What separates the cells of a CSV file. */
export type CsvDelimiter = (typeof DELIMITERS)[number]

const LINES_LOOKED_AT = 30

/**
 * The delimiter of a CSV file by its first lines: the one that most often stands outside quotation marks in a single
 * line. Title lines above the heads have few, so the fullest line decides.
 */
export function delimiterOf(start: string): CsvDelimiter {
  const lines = start.split(/\r\n|\n|\r/).slice(0, LINES_LOOKED_AT)
  const most = (delimiter: string) => Math.max(0, ...lines.map((line) => countOutsideQuotes(line, delimiter)))
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: most(delimiter) }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter
}

function countOutsideQuotes(line: string, delimiter: string): number {
  let count = 0
  let quoted = false
  for (const character of line) {
    if (character === '"') quoted = !quoted
    else if (character === delimiter && !quoted) count++
  }
  return count
}

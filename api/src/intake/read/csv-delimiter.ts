const DELIMITERS = [',', ';', '\t'] as const

/** What separates the cells of a CSV file. */
export type CsvDelimiter = (typeof DELIMITERS)[number]

const RECORDS_LOOKED_AT = 50

/**
 * The delimiter of a CSV file by its first records: the one that most records have equally often outside quotation
 * marks. Semicolons in a remark come now and then; what separates cells comes in every record.
 */
export function delimiterOf(start: string): CsvDelimiter {
  const records = countsOfRecords(start)
  const scores = DELIMITERS.map((delimiter, index) => ({
    delimiter,
    ...usualCount(records.map((counts) => counts[index] ?? 0)),
  }))
  return scores.reduce((best, next) => {
    const isBetter = next.records > best.records || (next.records === best.records && next.count > best.count)
    return isBetter ? next : best
  }).delimiter
}

/** How often each delimiter stands outside quotation marks, record by record; a quoted cell may go over lines. */
function countsOfRecords(text: string): number[][] {
  const records: number[][] = []
  let counts = DELIMITERS.map(() => 0)
  let quoted = false
  let atCellStart = true
  for (const character of text) {
    const delimiter = quoted ? -1 : DELIMITERS.indexOf(character as CsvDelimiter)
    if (character === '"' && (quoted || atCellStart)) quoted = !quoted
    if (delimiter >= 0) counts[delimiter] = (counts[delimiter] ?? 0) + 1
    const isEnd = !quoted && (character === '\n' || character === '\r')
    // A doubled quotation mark closes and opens again: right behind a mark one may open.
    atCellStart =
      delimiter >= 0 || isEnd || character === '"' || character === '\ufeff' || (atCellStart && character === ' ')
    if (!isEnd) continue
    if (counts.some((count) => count > 0)) records.push(counts)
    if (records.length === RECORDS_LOOKED_AT) return records
    counts = DELIMITERS.map(() => 0)
  }
  return counts.some((count) => count > 0) ? [...records, counts] : records
}

/** The count above zero that most records have, and how many have it. */
function usualCount(counts: readonly number[]): { count: number; records: number } {
  const recordsBy = new Map<number, number>()
  for (const count of counts) if (count > 0) recordsBy.set(count, (recordsBy.get(count) ?? 0) + 1)
  let best = { count: 0, records: 0 }
  for (const [count, records] of recordsBy)
    if (records > best.records || (records === best.records && count > best.count)) best = { count, records }
  return best
}

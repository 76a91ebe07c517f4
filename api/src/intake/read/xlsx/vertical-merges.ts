import type { Readable } from 'node:stream'
import { cellPlace } from './cell-reference'

/** More merged cells than this are not filled: no office merges so many by hand. */
const MAX_MERGES = 200_000
const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+):([A-Z]+\d+)"/g
/** Longer than any merge element, so that one cut by a piece's end is found with the next. */
const OVERLAP = 200

/** Cells merged downwards: by `row:column` of the first, the last row. */
export type VerticalMerges = ReadonlyMap<string, number>

/**
 * The merges of a sheet. They stand behind the rows, so a first quick pass looks for them: a township merged down over
 * the lines of its villages belongs to each of those lines.
 */
export async function readVerticalMerges(stream: Readable): Promise<VerticalMerges> {
  const merges = new Map<string, number>()
  let rest = ''
  let begun = false
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const text = rest + chunk.toString('latin1')
    begun ||= text.includes('mergeCell')
    if (begun) collect(text, merges)
    rest = text.slice(-OVERLAP)
  }
  return merges
}

function collect(text: string, merges: Map<string, number>): void {
  for (const [, from, to] of text.matchAll(MERGE)) {
    const [first, last] = [cellPlace(from), cellPlace(to)]
    if (first && last && last.row > first.row && merges.size < MAX_MERGES)
      merges.set(`${first.row}:${first.column}`, last.row)
  }
}

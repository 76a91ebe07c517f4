import type { Words } from '../common/words'
import type { Row, RowIssue } from '../intake/dataset'

/** Checks that several datasets share. A value that is not given is never at fault: missing is not wrong. */

/** The later of two days may be the same day, never an earlier one. */
export function checkDayOrder(row: Row, earlier: string, later: string, words: Words): RowIssue[] {
  const [first, last] = [row[earlier], row[later]]
  if (typeof first !== 'string' || typeof last !== 'string' || first <= last) return []
  return [{ property: later, code: 'DAYS_OUT_OF_ORDER', words }]
}

/** A part may not be more than what it is a part of. */
export function checkNotMore(row: Row, part: string, whole: string, words: Words): RowIssue[] {
  const [less, more] = [row[part], row[whole]]
  if (typeof less !== 'number' || typeof more !== 'number' || less <= more) return []
  return [{ property: part, code: 'PART_EXCEEDS_WHOLE', words }]
}

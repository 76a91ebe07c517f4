import { type PeriodKind, parsePeriod } from '../common/period'
import type { Words } from '../common/words'
import type { TimeRule } from './time-rule'

const QUARTERS_ZH = ['一', '二', '三', '四']
const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Names parts of one year as reports do: 2024年1—10月. A stock is named by its last part: 截至2024年三季度末. Null: none. */
export function labelOfParts(keys: readonly string[], rule: TimeRule): Words | null {
  const periods = keys.map(parsePeriod)
  const last = periods.at(-1)
  if (!last) return null
  const shown = rule === 'STOCK' ? [last] : periods
  const runs = runsOf(shown.map(({ part }) => part)).map(([from, to]) => wordRun(last.kind, from, to))
  const zh = `${last.year}年${runs.map((run) => run.zh).join('、')}`
  const en = `${runs.map((run) => run.en).join(', ')} ${last.year}`
  return rule === 'STOCK' ? { zh: `截至${zh}末`, en: `as of the end of ${en}` } : { zh, en }
}

/** Ascending numbers as runs without gaps. */
function runsOf(numbers: readonly number[]): (readonly [from: number, to: number])[] {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const open = runs.at(-1)
    if (open && open[1] === number - 1) open[1] = number
    else runs.push([number, number])
  }
  return runs
}

function wordRun(kind: PeriodKind, from: number, to: number): Words {
  const isOne = from === to
  switch (kind) {
    case 'MONTH':
      return {
        zh: isOne ? `${from}月` : `${from}—${to}月`,
        en: isOne ? monthEn(from) : `${monthEn(from)}–${monthEn(to)}`,
      }
    case 'QUARTER':
      return {
        zh: isOne ? `${quarterZh(from)}季度` : `${quarterZh(from)}至${quarterZh(to)}季度`,
        en: isOne ? `Q${from}` : `Q${from}–Q${to}`,
      }
    case 'HALF_YEAR':
      return { zh: isOne ? (from === 1 ? '上半年' : '下半年') : '全年', en: isOne ? `H${from}` : `H${from}–H${to}` }
    case 'YEAR':
      return { zh: '全年', en: 'whole year' }
  }
}

const monthEn = (month: number): string => MONTHS_EN[month - 1] as string
const quarterZh = (quarter: number): string => QUARTERS_ZH[quarter - 1] as string

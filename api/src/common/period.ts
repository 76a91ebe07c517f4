import { DomainError } from './domain-error'

/** How long a period is. All are calendar periods in Asia/Shanghai (domain.md §1). */
export type PeriodKind = 'YEAR' | 'HALF_YEAR' | 'QUARTER' | 'MONTH'

/** A calendar period. `key` is its one spelling: `2024`, `2024H1`, `2024Q3`, `2024-07`. */
export interface Period {
  readonly key: string
  readonly kind: PeriodKind
  readonly year: number
  /** Position inside the year from 1: half 1–2, quarter 1–4, month 1–12; 1 for a year. */
  readonly part: number
  /** First day, inclusive, `YYYY-MM-DD`. */
  readonly startsOn: string
  /** Last day, inclusive, `YYYY-MM-DD`. */
  readonly endsOn: string
}

const MONTHS: Record<PeriodKind, number> = { YEAR: 12, HALF_YEAR: 6, QUARTER: 3, MONTH: 1 }
const SHAPE = /^(?<year>[12]\d{3})(?:H(?<half>[12])|Q(?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2]))?$/
const twoDigits = (n: number) => String(n).padStart(2, '0')

function keyOf(kind: PeriodKind, year: number, part: number): string {
  if (kind === 'YEAR') return String(year)
  if (kind === 'HALF_YEAR') return `${year}H${part}`
  if (kind === 'QUARTER') return `${year}Q${part}`
  return `${year}-${twoDigits(part)}`
}

/** The period of a kind by its year and its place in the year. */
export function periodOf(kind: PeriodKind, year: number, part = 1): Period {
  const months = MONTHS[kind]
  const first = (part - 1) * months + 1
  const last = first + months - 1
  const lastDay = new Date(Date.UTC(year, last, 0)).getUTCDate()
  return {
    key: keyOf(kind, year, part),
    kind,
    year,
    part,
    startsOn: `${year}-${twoDigits(first)}-01`,
    endsOn: `${year}-${twoDigits(last)}-${twoDigits(lastDay)}`,
  }
}

/** Reads a period key; null when it is none. */
export function tryParsePeriod(key: string): Period | null {
  const parts = SHAPE.exec(key)?.groups
  if (!parts) return null
  const year = Number(parts.year)
  if (parts.half) return periodOf('HALF_YEAR', year, Number(parts.half))
  if (parts.quarter) return periodOf('QUARTER', year, Number(parts.quarter))
  if (parts.month) return periodOf('MONTH', year, Number(parts.month))
  return periodOf('YEAR', year)
}

/** Reads a period key. Refuses with `PERIOD_INVALID`. */
export function parsePeriod(key: string): Period {
  const period = tryParsePeriod(key)
  if (period) return period
  throw new DomainError(
    'PERIOD_INVALID',
    {
      zh: `周期“${key}”无法识别，应写成 2024、2024H1、2024Q3 或 2024-07。`,
      en: `"${key}" is not a period; write 2024, 2024H1, 2024Q3 or 2024-07.`,
    },
    { given: key },
  )
}

/** The period `years` years away with the same place in its year: −1 is what 同比 compares with. */
export function shiftYears(period: Period, years: number): Period {
  return periodOf(period.kind, period.year + years, period.part)
}

/** The periods of a shorter kind that make up a period, in order; none when the kind is not shorter. */
export function partsOfPeriod(period: Period, kind: PeriodKind): Period[] {
  const [months, each] = [MONTHS[period.kind], MONTHS[kind]]
  if (each >= months) return []
  const before = ((period.part - 1) * months) / each
  return Array.from({ length: months / each }, (_, at) => periodOf(kind, period.year, before + at + 1))
}

/** No chart shows more points. */
const MAX_PERIODS = 120

/** The periods from one to another, both inclusive and of one kind. Refuses with `PERIOD_RANGE_INVALID`. */
export function periodRange(from: string, to: string): Period[] {
  const [first, last] = [parsePeriod(from), parsePeriod(to)]
  const perYear = 12 / MONTHS[first.kind]
  const length = (last.year - first.year) * perYear + last.part - first.part + 1
  if (first.kind !== last.kind || length < 1 || length > MAX_PERIODS)
    throw new DomainError(
      'PERIOD_RANGE_INVALID',
      {
        zh: `“${from}”到“${to}”不是周期范围：两端应为同类周期，先早后晚，最多${MAX_PERIODS}个。`,
        en: `"${from}" to "${to}" is no range: both ends must be of one kind, the earlier first, at most ${MAX_PERIODS} periods.`,
      },
      { from, to },
    )
  return Array.from({ length }, (_, index) => {
    const position = first.part - 1 + index
    return periodOf(first.kind, first.year + Math.floor(position / perYear), (position % perYear) + 1)
  })
}

/** One year of a score. `firm` is false where it rests on too little data. */
export interface ScoreYear {
  readonly period: string
  readonly value: number | null
  readonly firm: boolean
}

const WIDTH = 160
const HEIGHT = 28
const PADDING = 4
/** The least span of the axis, points: a wobble of half a point must not look like a mountain. */
const LEAST_SPAN = 20

/**
 * The small trend of a score over years, oldest first, drawn on the server. Steps from or to a year with too little data
 * are dashed, years without a score are gaps. It repeats what the numbers say, so it is hidden from screen readers.
 */
export function ScoreTrend({ years, colour }: { years: readonly ScoreYear[]; colour: string }) {
  const known = years.flatMap(({ value }) => (value === null ? [] : [value]))
  if (known.length < 2) return null
  const middle = (Math.min(...known) + Math.max(...known)) / 2
  const span = Math.max(LEAST_SPAN, Math.max(...known) - Math.min(...known))
  const step = (WIDTH - 2 * PADDING) / (years.length - 1)
  const at = (value: number, index: number) => {
    const y = HEIGHT / 2 - ((value - middle) / span) * (HEIGHT - 2 * PADDING)
    return `${(PADDING + index * step).toFixed(1)} ${y.toFixed(1)}`
  }
  const last = years.findLastIndex(({ value }) => value !== null)
  const line = { fill: 'none', stroke: colour, vectorEffect: 'non-scaling-stroke' } as const
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width="100%"
      height={HEIGHT}
      preserveAspectRatio="none"
      aria-hidden="true"
      style={{ overflow: 'visible' }}
    >
      {years.map((year, index) => {
        const before = years[index - 1]
        if (!before || before.value === null || year.value === null) return null
        const isFirm = before.firm && year.firm
        return (
          <path
            key={year.period}
            d={`M${at(before.value, index - 1)}L${at(year.value, index)}`}
            strokeWidth="1.8"
            strokeDasharray={isFirm ? undefined : '3 3'}
            {...line}
          />
        )
      })}
      <path d={`M${at(years[last]?.value ?? 0, last)}h0`} strokeWidth="6" strokeLinecap="round" {...line} />
    </svg>
  )
}

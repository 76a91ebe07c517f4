const WIDTH = 160
const HEIGHT = 30
const PADDING = 3

/**
 * A small trend without axes, drawn on the server. Values in order of time; a missing one is a gap. It repeats what the
 * number and its change say, so it is hidden from screen readers.
 */
export function Sparkline({ values }: { values: readonly (number | null | undefined)[] }) {
  const known = values.filter((value) => typeof value === 'number')
  if (known.length < 2) return null
  const least = Math.min(...known)
  const range = Math.max(...known) - least || 1
  const step = (WIDTH - 2 * PADDING) / (values.length - 1)
  const at = (value: number, index: number) =>
    [PADDING + index * step, HEIGHT - PADDING - ((value - least) / range) * (HEIGHT - 2 * PADDING)] as const
  const path = values
    .map((value, index) => {
      if (typeof value !== 'number') return ''
      const [x, y] = at(value, index)
      const starts = index === 0 || typeof values[index - 1] !== 'number'
      return `${starts ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`
    })
    .join('')
  const lastIndex = values.findLastIndex((value) => typeof value === 'number')
  const [x, y] = at(values[lastIndex] as number, lastIndex)
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width="100%"
      height={HEIGHT}
      preserveAspectRatio="none"
      aria-hidden="true"
      style={{ overflow: 'visible' }}
    >
      <path d={path} fill="none" stroke="var(--field)" strokeWidth="1.8" vectorEffect="non-scaling-stroke" />
      <path
        d={`M${x.toFixed(1)} ${y.toFixed(1)}h0`}
        stroke="var(--field)"
        strokeWidth="6"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}

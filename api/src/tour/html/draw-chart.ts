import type { Locale } from '../../common/words'
import type { SnapshotChart, SnapshotPoint } from '../snapshot.types'
import { type Html, html } from './escape-html'
import { niceScale } from './nice-scale'
import { joinedText, numberText, periodText, stateText } from './number-text'
import { pageWords } from './page-words'

/** The drawing's own units; pages scale it. Letters are of a size to be read at 3 m where it fills half a screen. */
const WIDTH = 960
const HEIGHT = 560
const PLOT = { left: 116, right: 940, top: 84, bottom: 486 } as const
const COLUMN_SHARE = 0.56

interface Spot {
  readonly point: SnapshotPoint
  readonly x: number
  /** Null where there is no value: a gap stays a gap. */
  readonly y: number | null
}

/** A chart as SVG, drawn on the server: it needs no script and no network, and prints sharp. */
export function drawChart(locale: Locale, chart: SnapshotChart): Html {
  const others = chart.compared ?? []
  const values = [...chart.points, ...others].flatMap(({ value }) => (value === null ? [] : [value]))
  if (values.length === 0)
    return html`<p class="nothing">${chart.words[locale]}${pageWords[locale].clause}${stateText(locale, 'NOT_REPORTED', chart.unit)}</p>`
  const isColumns = chart.kind === 'COLUMNS'
  const { from, to, ticks } = niceScale(values, isColumns)
  const heightOf = (value: number) => PLOT.bottom - ((value - from) / (to - from)) * (PLOT.bottom - PLOT.top)
  const slot = (PLOT.right - PLOT.left) / chart.points.length
  const spotsOf = (points: readonly SnapshotPoint[]) =>
    points.map(
      (point, index): Spot => ({
        point,
        x: PLOT.left + slot * (index + 0.5),
        y: point.value === null ? null : heightOf(point.value),
      }),
    )
  const spots = spotsOf(chart.points)
  const marks = isColumns ? spots.map((spot) => column(spot, slot * COLUMN_SHARE, heightOf(0))) : line(spots)
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${summary(locale, chart)}">
<text class="unit" x="${PLOT.left}" y="34">${unitOf(locale, chart)}</text>
${ticks.map((tick) => mark(chart, tick, heightOf(tick)))}<g class="others">${line(spotsOf(others))}</g>${marks}${spots.map((spot) => label(locale, chart, spot))}
</svg>`
}

const round = (place: number) => Math.round(place * 10) / 10

const textOf = (locale: Locale, { metric, unit }: SnapshotChart, value: number) =>
  numberText(locale, metric, unit, value, false)

const unitOf = (locale: Locale, chart: SnapshotChart) =>
  textOf(locale, chart, chart.points.find(({ value }) => value !== null)?.value ?? 0).unit

function mark(chart: SnapshotChart, tick: number, y: number): Html {
  // Marks are round numbers: of 5.00万元 the zeros say nothing.
  const digits = String(Number(textOf('zh', chart, tick).digits))
  return html`<line class="mark" x1="${PLOT.left}" x2="${PLOT.right}" y1="${round(y)}" y2="${round(y)}"/><text class="tick" x="${PLOT.left - 12}" y="${round(y + 10)}">${digits}</text>`
}

function column({ x, y }: Spot, width: number, zero: number): Html {
  if (y === null) return html``
  const [top, height] = [Math.min(y, zero), Math.abs(zero - y)]
  return html`<rect class="column" x="${round(x - width / 2)}" y="${round(top)}" width="${round(width)}" height="${round(height)}"/>`
}

/** Lines between neighbours that both have a value, and a dot at each value. */
function line(spots: readonly Spot[]): Html[] {
  const strokes = spots.slice(1).flatMap((spot, index) => {
    const before = spots[index] as Spot
    if (spot.y === null || before.y === null) return []
    return [
      html`<line class="line" x1="${round(before.x)}" y1="${round(before.y)}" x2="${round(spot.x)}" y2="${round(spot.y)}"/>`,
    ]
  })
  const dots = spots.flatMap(({ x, y }) =>
    y === null ? [] : [html`<circle class="dot" cx="${round(x)}" cy="${round(y)}" r="7"/>`],
  )
  return [...strokes, ...dots]
}

/** The number above its place, or why there is none; the period below. Of many points every second period is named. */
function label(locale: Locale, chart: SnapshotChart, { point, x, y }: Spot): Html {
  const index = chart.points.indexOf(point)
  const isNamed = chart.points.length <= 8 || (chart.points.length - 1 - index) % 2 === 0
  const place = round(y === null ? PLOT.bottom - 14 : isUnder(chart, index, y) ? y + 42 : y - 18)
  const text =
    point.value === null ? stateText(locale, point.state, chart.unit) : textOf(locale, chart, point.value).digits
  const isWeak = point.state === 'INSUFFICIENT_COVERAGE'
  return html`<text class="${point.value === null ? 'gap' : 'value'}" x="${round(x)}" y="${place}">${text}${isWeak ? '*' : ''}</text>${isNamed && html`<text class="period" x="${round(x)}" y="${PLOT.bottom + 48}">${shortPeriod(locale, point.period)}</text>`}`
}

/** Whether a number stands below its place, so as not to lie on the other line above it. */
function isUnder({ points, compared }: SnapshotChart, index: number, y: number): boolean {
  const [own, other] = [points[index]?.value ?? null, compared?.[index]?.value ?? null]
  return own !== null && other !== null && other > own && y + 60 < PLOT.bottom
}

/** Years carry their sign in words where they stand alone, and not on an axis. */
const shortPeriod = (locale: Locale, key: string) =>
  /^\d{4}$/.test(key) ? key : periodText(locale, key).replace(/^(\d{4})年/, '$1·')

/** What those hear who do not see it. */
function summary(locale: Locale, chart: SnapshotChart): string {
  const { clause, tallied, others } = pageWords[locale]
  const gap = locale === 'zh' ? '' : ' '
  const parts = chart.points.map(({ period, value, state }) => {
    const text =
      value === null ? stateText(locale, state, chart.unit) : joinedText(locale, textOf(locale, chart, value))
    return [periodText(locale, period), text].join(gap)
  })
  const beside = (chart.compared ?? []).flatMap(({ period, value }) =>
    value === null ? [] : [[periodText(locale, period), others, textOf(locale, chart, value).digits].join(gap)],
  )
  return `${chart.words[locale]}${clause}${[...parts, ...beside].join(tallied)}`
}

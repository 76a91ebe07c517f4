import type { Locale } from '../../common/words'
import type { SnapshotCounty, SnapshotStop } from '../snapshot.types'
import { type Html, html } from './escape-html'
import { pageWords } from './page-words'
import { TILES, type Tile } from './tile-grid'

/** The drawing's own units. */
const WIDTH = 150
const HEIGHT = 112
const GAP = 8
/** Between the strokes of the hatching. */
const STROKE_EVERY = 22

const columns = TILES.map(({ column }) => column)
const rows = TILES.map(({ row }) => row)
const LEFT = Math.min(...columns)
const TOP = Math.min(...rows)
const VIEW_WIDTH = (Math.max(...columns) - LEFT + 1) * (WIDTH + GAP)
const VIEW_HEIGHT = (Math.max(...rows) - TOP + 1) * (HEIGHT + GAP)

/** The stops that lie in each county, by their number in the tour. */
type Visits = ReadonlyMap<string, readonly number[]>

/** Which of some stops lie where; `first` is the number of the first of them. */
export function visitsOf(stops: readonly SnapshotStop[], first = 1): Visits {
  const visits = new Map<string, number[]>()
  for (const [index, { counties }] of stops.entries())
    for (const { code } of counties) visits.set(code, [...(visits.get(code) ?? []), first + index])
  return visits
}

const namesOf = (locale: Locale, counties: readonly SnapshotCounty[]): string[] =>
  [...new Map(counties.map(({ code, name }) => [code, name]))].map(
    ([code, name]) => (locale === 'en' && TILES.find((tile) => tile.code === code)?.words.en) || name,
  )

/**
 * Where stops lie, on equal squares instead of a map: a map in public needs a review number. Their counties are hatched,
 * framed and named in words, so that no colour has to be told apart. Nothing where no county is known; the words alone
 * where none of them has a square, as in another city.
 */
export function drawTiles(locale: Locale, stops: readonly SnapshotStop[], first = 1): Html {
  const names = namesOf(
    locale,
    stops.flatMap(({ counties }) => counties),
  )
  if (names.length === 0) return html``
  const { counties, listed, scheme } = pageWords[locale]
  const caption = counties(names.join(listed))
  const visits = visitsOf(stops, first)
  if (!TILES.some(({ code }) => code !== null && visits.has(code))) return html`<p class="where">${caption}</p>`
  return html`<figure class="where"><svg class="tiles" viewBox="0 0 ${VIEW_WIDTH} ${VIEW_HEIGHT}" role="img" aria-label="${caption}">${TILES.map((tile) => drawTile(locale, tile, visits))}</svg><figcaption>${caption}<small>${scheme}</small></figcaption></figure>`
}

function drawTile(locale: Locale, { code, words, column, row }: Tile, visits: Visits): Html {
  const numbers = (code !== null && visits.get(code)) || []
  const [x, y] = [(column - LEFT) * (WIDTH + GAP) + GAP / 2, (row - TOP) * (HEIGHT + GAP) + GAP / 2]
  const isVisited = numbers.length > 0
  // Room for three characters: what a unit is called every day.
  const name = locale === 'en' ? words.en.replace(/ Zone$/, '') : words.zh.replace(/综试区$/, '')
  return html`<g class="tile${isVisited && ' visited'}"><rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="6"/>${isVisited && html`<path d="${hatching(x, y)}"/>`}<text x="${x + WIDTH / 2}" y="${y + (isVisited ? 46 : 68)}">${name}</text>${isVisited && html`<text class="stops" x="${x + WIDTH / 2}" y="${y + 94}">${numbers.join(' ')}</text>`}</g>`
}

/** Strokes from the upper right to the lower left, inside the square: they print, and need no reference to a pattern. */
function hatching(x: number, y: number): string {
  const strokes: string[] = []
  for (let at = STROKE_EVERY; at < WIDTH + HEIGHT; at += STROKE_EVERY) {
    const [fromX, fromY] = at <= WIDTH ? [at, 0] : [WIDTH, at - WIDTH]
    const [toX, toY] = at <= HEIGHT ? [0, at] : [at - HEIGHT, HEIGHT]
    strokes.push(`M${x + fromX} ${y + fromY}L${x + toX} ${y + toY}`)
  }
  return strokes.join('')
}

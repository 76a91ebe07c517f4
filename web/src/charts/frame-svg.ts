import { light } from '@/theme/tokens'

/** A chart as it is drawn on the page, and what its file says around it. */
export interface ChartPicture {
  /** Markup inside the drawn `svg`, and its size in px. */
  readonly drawn: string
  readonly width: number
  readonly height: number
  readonly title: string
  /** Under the title: the page, its period, the unit of the axis. */
  readonly about: readonly string[]
  /** Under the chart: source, and that the figures are invented where they are. */
  readonly notes: readonly string[]
}

export interface FramedSvg {
  readonly text: string
  readonly width: number
  readonly height: number
}

/** That of the pages (base.css): a file has no style sheet. */
const FONT = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',system-ui,sans-serif"
const PADDING = 20
const TITLE = { size: 16, line: 23, weight: 650, fill: light.ink }
const SMALL = { size: 12, line: 18, weight: 400, fill: light['ink-3'] }
/** Names at the edges of an axis may reach beyond the drawing. */
const AROUND = 10

interface Style {
  readonly size: number
  readonly line: number
  readonly weight: number
  readonly fill: string
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Width of a character in font sizes: Chinese and full-width ones are square, others about half of that. */
const widthOf = (character: string): number => (/[\u2e80-\uffef]/.test(character) ? 1 : 0.56)

/** Breaks a text into lines that fit, between words where it has some. */
export function wrapLines(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let [line, used] = ['', 0]
  for (const word of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    const wide = size * [...word.trimEnd()].reduce((sum, character) => sum + widthOf(character), 0)
    if (line !== '' && used + wide > width) {
      lines.push(line.trimEnd())
      ;[line, used] = ['', 0]
    }
    line += word
    used += wide + (word.endsWith(' ') ? size * widthOf(' ') : 0)
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** The colours of daylight in place of the page's names for colours: a file is looked at and printed on white. */
export const inDaylight = (markup: string): string =>
  markup.replaceAll(/var\(--([\w-]+)\)/g, (name, token: string) => light[token as keyof typeof light] ?? name)

function textBlock(lines: readonly string[], { size, line, weight, fill }: Style, top: number): string {
  return lines
    .map(
      (text, at) =>
        `<text x="${PADDING}" y="${top + size + at * line}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(text)}</text>`,
    )
    .join('')
}

/** A chart as an SVG that stands alone: title, period, unit, the drawing, source and sample label, on white. */
export function frameSvg({ drawn, width, height, title, about, notes }: ChartPicture): FramedSvg {
  const whole = width + 2 * PADDING
  const fit = (texts: readonly string[], size: number) =>
    texts.filter((text) => text !== '').flatMap((text) => wrapLines(text, size, width))
  const [heads, subs, foots] = [fit([title], TITLE.size), fit(about, SMALL.size), fit(notes, SMALL.size)]
  const subTop = PADDING + heads.length * TITLE.line
  const drawnTop = subTop + subs.length * SMALL.line + AROUND
  const footTop = drawnTop + height + AROUND
  const total = footTop + foots.length * SMALL.line + PADDING
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${total}" viewBox="0 0 ${whole} ${total}" font-family="${FONT}">`,
    `<rect width="100%" height="100%" fill="${light.surface}"/>`,
    textBlock(heads, TITLE, PADDING),
    textBlock(subs, SMALL, subTop),
    `<g transform="translate(${PADDING} ${drawnTop})">${inDaylight(drawn)}</g>`,
    textBlock(foots, SMALL, footTop),
    '</svg>',
  ].join('')
  return { text, width: whole, height: total }
}

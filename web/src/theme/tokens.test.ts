import { dark, light, type TokenName } from './tokens'

/** Relative luminance of a colour `#RRGGBB` (WCAG 2.2). */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** Text on its ground, wherever the pages set small text. */
const TEXT_ON: readonly (readonly [TokenName, TokenName])[] = [
  ...(['ink', 'ink-2', 'ink-3', 'field', 'growth-up', 'growth-down'] as const).flatMap((text) => [
    [text, 'paper'] as const,
    [text, 'surface'] as const,
  ]),
  ['field', 'field-soft'],
  ['on-field', 'field-solid'],
  ['lamp-late', 'lamp-late-soft'],
  ['lamp-due', 'lamp-due-soft'],
  ['lamp-ok', 'lamp-ok-soft'],
  ['lamp-unknown', 'lamp-unknown-soft'],
  ['praise', 'praise-soft'],
  ['ink', 'hatch-b'],
  ...([1, 2, 3, 4, 5] as const).map((step) => ['heat-ink', `heat-${step}`] as const),
]

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s palette', (_, tokens) => {
  it.each(TEXT_ON)('%s can be read on %s', (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it('keeps the three reds apart', () => {
    expect(new Set([tokens['growth-up'], tokens['lamp-late'], tokens.praise]).size).toBe(3)
  })
})

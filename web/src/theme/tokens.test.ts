import { contrast } from './contrast'
import { dark, light, type TokenName } from './tokens'

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

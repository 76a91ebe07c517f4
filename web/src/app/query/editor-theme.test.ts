import { contrast } from '@/theme/contrast'
import { dark, light } from '@/theme/tokens'
import { editorTheme, WORD_TOKENS } from './editor-theme'

/** Answers stand on the ground of the editor under a veil of a twelfth of GraphiQL's neutral colour. */
const veiled = (ground: string, veil: string) =>
  `#${[1, 3, 5]
    .map((at) => {
      const part = (colour: string) => Number.parseInt(colour.slice(at, at + 2), 16)
      return Math.round(part(ground) + (part(veil) - part(ground)) / 12)
        .toString(16)
        .padStart(2, '0')
    })
    .join('')}`

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s theme of the editor', (look, tokens) => {
  const theme = editorTheme(look)
  const grounds = [tokens.surface, veiled(tokens.surface, tokens['ink-2'])]

  it.each(Object.keys(WORD_TOKENS))('writes words of kind "%s" so that they can be read', (kind) => {
    const foreground = theme.rules.find(({ token }) => token === kind)?.foreground
    for (const ground of grounds) expect(contrast(`#${foreground}`, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('writes brackets of every depth so that they can be read', () => {
    for (const depth of [1, 2, 3, 4, 5, 6]) {
      const colour = theme.colors[`editorBracketHighlight.foreground${depth}`] ?? ''
      for (const ground of grounds) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5)
    }
  })
})

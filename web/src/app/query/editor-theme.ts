import { dark, light, type TokenName } from '@/theme/tokens'

/** The part of Monaco's themes that is ours. */
interface EditorTheme {
  readonly base: 'vs' | 'vs-dark'
  readonly inherit: true
  readonly rules: { token: string; foreground: string }[]
  readonly colors: Record<string, string>
}

interface ThemedEditor {
  readonly editor: { defineTheme(name: string, theme: EditorTheme): void }
}

/** Names of our themes, as GraphiQL asks for them. */
export const EDITOR_THEMES = { light: 'tianye-light', dark: 'tianye-dark' } as const

/** What each kind of word looks like. Monaco's own comments and brackets are too pale on our grounds. */
export const WORD_TOKENS: Readonly<Record<string, TokenName>> = {
  '': 'ink',
  comment: 'ink-3',
  keyword: 'field',
  'key.identifier': 'ink',
  'type.identifier': 'd3',
  'argument.identifier': 'd5',
  annotation: 'ink-2',
  operator: 'ink-2',
  delimiter: 'ink-2',
  number: 'd4',
  string: 'praise',
  'string.key.json': 'ink',
  'string.value.json': 'praise',
  'keyword.json': 'd4',
}

const BRACKETS = [1, 2, 3, 4, 5, 6].map((depth) => `editorBracketHighlight.foreground${depth}`)
const ACCENTS = ['textLink.foreground', 'textLink.activeForeground', 'list.highlightForeground', 'focusBorder']
const GROUNDS = ['editorHoverWidget.background', 'editorSuggestWidget.background', 'editorWidget.background']
const CHOSEN = ['list.hoverBackground', 'editorSuggestWidget.selectedBackground', 'menu.selectionBackground']

const painted = (names: readonly string[], colour: string) => Object.fromEntries(names.map((name) => [name, colour]))

/** Monaco's theme in the colours of the pages. The editor itself is clear: the page's ground shows through. */
export function editorTheme(look: keyof typeof EDITOR_THEMES): EditorTheme {
  const tokens = look === 'dark' ? dark : light
  return {
    base: look === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    rules: Object.entries(WORD_TOKENS).map(([token, name]) => ({ token, foreground: tokens[name].slice(1) })),
    colors: {
      'editor.background': `${tokens.surface}00`,
      'editor.foreground': tokens.ink,
      'scrollbar.shadow': `${tokens.surface}00`,
      'editorSuggestWidget.selectedForeground': tokens.field,
      ...painted(BRACKETS, tokens['ink-2']),
      ...painted(ACCENTS, tokens.field),
      ...painted(GROUNDS, tokens.surface),
      ...painted(CHOSEN, tokens['field-soft']),
    },
  }
}

/** Makes both themes known. Call it before an editor is made, or the first one shows Monaco's own colours. */
export function defineEditorThemes(monaco: ThemedEditor): void {
  for (const look of ['light', 'dark'] as const) monaco.editor.defineTheme(EDITOR_THEMES[look], editorTheme(look))
}

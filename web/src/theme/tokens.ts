/**
 * Every colour of the pages by name, for daylight and for dark rooms. Components use `var(--name)` only, so a print or a
 * colour-blind palette replaces this file's values and no component. Three meanings of red stay apart: growth, lamp
 * and praise (domain.md §7).
 */
export const light = {
  paper: '#F7F6F1',
  surface: '#FFFFFF',
  line: '#E6E3D9',
  'line-quiet': '#F0EEE6',
  'line-strong': '#8B918B',
  ink: '#1E2A24',
  'ink-2': '#46524B',
  'ink-3': '#626A64',
  field: '#1F5B41',
  'field-soft': '#E9F0EA',
  'field-solid': '#1F5B41',
  'on-field': '#FFFFFF',
  bar: '#7FA890',
  wheat: '#C08A2B',
  'growth-up': '#B4232C',
  'growth-down': '#1D7A4B',
  'lamp-late': '#8C2A1F',
  'lamp-late-soft': '#F9E1DD',
  'lamp-due': '#6B4E0D',
  'lamp-due-soft': '#FBF0D4',
  'lamp-due-line': '#EBD69B',
  'lamp-ok': '#21623F',
  'lamp-ok-soft': '#E3F0E7',
  'lamp-unknown': '#5B625C',
  'lamp-unknown-soft': '#EFEDE6',
  praise: '#A3341F',
  'praise-soft': '#FBEBDD',
  'heat-1': '#F3E9D2',
  'heat-2': '#E3E3C4',
  'heat-3': '#BFD5B4',
  'heat-4': '#8DBF9B',
  'heat-5': '#5BA582',
  'heat-ink': '#1E2A24',
  'hatch-a': '#EFEDE6',
  'hatch-b': '#DAD6C9',
  d1: '#B5483A',
  d2: '#B9812A',
  d3: '#26787F',
  d4: '#4A5DA6',
  d5: '#86507F',
} as const

export type TokenName = keyof typeof light

export const dark: Readonly<Record<TokenName, string>> = {
  paper: '#131815',
  surface: '#1B221E',
  line: '#303A35',
  'line-quiet': '#262E2A',
  'line-strong': '#6E7A73',
  ink: '#E9EDE8',
  'ink-2': '#C3CCC6',
  'ink-3': '#9DA8A1',
  field: '#86C9A8',
  'field-soft': '#22332B',
  'field-solid': '#2B6F50',
  'on-field': '#FFFFFF',
  bar: '#5B8C73',
  wheat: '#DDAE55',
  'growth-up': '#F58A8C',
  'growth-down': '#6CC99A',
  'lamp-late': '#FFB9AD',
  'lamp-late-soft': '#4A211B',
  'lamp-due': '#F2D28C',
  'lamp-due-soft': '#3A3016',
  'lamp-due-line': '#5C4C22',
  'lamp-ok': '#9EDDBA',
  'lamp-ok-soft': '#1D3C2B',
  'lamp-unknown': '#BAC2BC',
  'lamp-unknown-soft': '#2A312D',
  praise: '#F2A679',
  'praise-soft': '#40281B',
  'heat-1': '#CFC5AB',
  'heat-2': '#BFC3A2',
  'heat-3': '#A1BC97',
  'heat-4': '#7BAD89',
  'heat-5': '#55A07C',
  'heat-ink': '#131815',
  'hatch-a': '#262E2A',
  'hatch-b': '#37413B',
  d1: '#DE8375',
  d2: '#D9A65A',
  d3: '#62B4BB',
  d4: '#93A4E6',
  d5: '#C692BF',
}

const declarations = (tokens: Readonly<Record<TokenName, string>>) =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')

/** The style sheet of the tokens. `auto` follows the device even without JavaScript; paper is always printed light. */
export const tokensCss = [
  `:root{color-scheme:light;${declarations(light)}}`,
  `@media screen{:root[data-theme=dark]{color-scheme:dark;${declarations(dark)}}}`,
  `@media screen and (prefers-color-scheme:dark){:root[data-theme=auto]{color-scheme:dark;${declarations(dark)}}}`,
].join('\n')

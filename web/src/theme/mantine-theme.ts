import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const FIELD: MantineColorsTuple = [
  '#E9F0EA',
  '#D3E1D6',
  '#AFCBB8',
  '#86B297',
  '#5F9979',
  '#3F8060',
  '#2B6F50',
  '#1F5B41',
  '#184A35',
  '#113828',
]

/** System fonts only: nothing is fetched, and they hold the characters of village names that GB2312 lacks. */
const FONTS = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif'

export const theme = createTheme({
  primaryColor: 'field',
  colors: { field: FIELD },
  fontFamily: FONTS,
  headings: { fontFamily: FONTS, fontWeight: '650' },
  defaultRadius: 8,
  radius: { xs: '4px', sm: '4px', md: '8px', lg: '12px', xl: '12px' },
  fontSizes: { xs: '12px', sm: '13px', md: '15px', lg: '18px', xl: '22px' },
})

const VARIABLES = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-anchor': 'var(--field)',
}

/** The library's colours are our tokens, which themselves turn dark: one place decides. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: VARIABLES, light: VARIABLES, dark: VARIABLES })

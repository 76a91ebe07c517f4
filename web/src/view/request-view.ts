/** What `proxy.ts` hands to the root layout with each request. */
export const LANG_HEADER = 'x-tianye-lang'
export const THEME_HEADER = 'x-tianye-theme'
export const THEME_COOKIE = 'tianye-theme'

export type Theme = 'light' | 'dark' | 'auto'

export const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

export const readTheme = (given: string | null | undefined): Theme | null =>
  THEMES.find((theme) => theme === given) ?? null

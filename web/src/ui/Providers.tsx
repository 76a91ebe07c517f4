'use client'

import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import type { Lang } from '@/i18n/words'
import { cssVariables, theme as mantineTheme } from '@/theme/mantine-theme'
import type { Theme } from '@/view/request-view'
import { LangContext } from './lang-context'

/** The colours are chosen by address or cookie on the server; the library must not choose others from its own memory. */
const managerOf = (theme: Theme): MantineColorSchemeManager => ({
  get: () => theme,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
})

/** What client components below may rely on: the component library and the reader's language. */
export function Providers({ lang, theme, children }: { lang: Lang; theme: Theme; children: ReactNode }) {
  const manager = useMemo(() => managerOf(theme), [theme])
  return (
    <LangContext value={lang}>
      <MantineProvider
        theme={mantineTheme}
        defaultColorScheme={theme}
        colorSchemeManager={manager}
        cssVariablesResolver={cssVariables}
      >
        {children}
      </MantineProvider>
    </LangContext>
  )
}

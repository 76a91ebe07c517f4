'use client'

import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core'
import { type ReactNode, useInsertionEffect, useMemo, useState } from 'react'
import { giveStylesNonce } from '@/guard/style-nonce'
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

interface ProvidersProps {
  readonly lang: Lang
  readonly theme: Theme
  /** The number of the answer that the page came with (guard/content-policy.ts). */
  readonly nonce: string
  readonly children: ReactNode
}

/** What client components below may rely on: the component library and the reader's language. */
export function Providers({ lang, theme, nonce, children }: ProvidersProps) {
  // The page keeps the policy that it came with, whatever later answers that only change its parts come with.
  const [first] = useState(nonce)
  useInsertionEffect(giveStylesNonce, [])
  const manager = useMemo(() => managerOf(theme), [theme])
  return (
    <LangContext value={lang}>
      <MantineProvider
        theme={mantineTheme}
        defaultColorScheme={theme}
        colorSchemeManager={manager}
        cssVariablesResolver={cssVariables}
        getStyleNonce={() => first}
      >
        {children}
      </MantineProvider>
    </LangContext>
  )
}

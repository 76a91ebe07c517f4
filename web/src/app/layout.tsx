import '@mantine/core/styles/baseline.css'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/global.css'
import './mantine.css'
import './base.css'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { asLang, localeTag, wordsOf } from '@/i18n/words'
import { dark, light, tokensCss } from '@/theme/tokens'
import { Providers } from '@/ui/Providers'
import { LANG_HEADER, NONCE_HEADER, readTheme, THEME_HEADER } from '@/view/request-view'

export async function generateMetadata(): Promise<Metadata> {
  const words = wordsOf(asLang((await headers()).get(LANG_HEADER)))
  return { title: { template: `%s · ${words.brand}`, default: words.brand }, description: words.tagline }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: light.paper },
    { media: '(prefers-color-scheme: dark)', color: dark.paper },
  ],
}

/** The document around every page. Language and colours come with the request (proxy.ts), so no script decides them. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const given = await headers()
  const lang = asLang(given.get(LANG_HEADER))
  const theme = readTheme(given.get(THEME_HEADER)) ?? 'auto'
  const nonce = given.get(NONCE_HEADER) ?? ''
  return (
    <html lang={localeTag(lang)} data-theme={theme} data-mantine-color-scheme={theme === 'dark' ? 'dark' : 'light'}>
      <head>
        <style nonce={nonce}>{tokensCss}</style>
      </head>
      <body>
        <Providers lang={lang} theme={theme} nonce={nonce}>
          {children}
        </Providers>
      </body>
    </html>
  )
}

import { headers } from 'next/headers'
import { type Lang, wordsOf } from '@/i18n/words'
import { ADDRESS_HEADER, addressWith, THEMES } from '@/view/request-view'
import styles from './Settings.module.css'

/**
 * Language and colours. Plain links, not soft navigation: both belong to the document around the page, and they work
 * without JavaScript. What a page shows stays as it is. The colours are kept in a cookie by proxy.ts.
 */
export async function Settings({ lang }: { lang: Lang }) {
  const words = wordsOf(lang)
  const other = lang === 'zh' ? 'en' : 'zh'
  const here = (await headers()).get(ADDRESS_HEADER) ?? '/'
  return (
    <div className={styles.settings}>
      <a
        href={addressWith(here, 'lang', other === 'zh' ? '' : other)}
        hrefLang={other === 'zh' ? 'zh-CN' : 'en'}
        lang={other === 'zh' ? 'zh-CN' : 'en'}
      >
        {words.settings.otherLanguage}
      </a>
      <ul className={styles.themes} aria-label={words.settings.theme}>
        {THEMES.map((theme) => (
          <li key={theme}>
            <a
              href={addressWith(here, 'theme', theme)}
              data-choice={theme}
              title={words.settings[theme]}
              rel="nofollow"
            >
              <span className="visually-hidden">{words.settings[theme]}</span>
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <circle
                  cx="7"
                  cy="7"
                  r="5.5"
                  fill={theme === 'dark' ? 'currentColor' : 'none'}
                  stroke="currentColor"
                  strokeWidth="1.4"
                />
                {theme === 'auto' && <path d="M7 1.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />}
              </svg>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

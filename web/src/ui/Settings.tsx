import { wordsOf } from '@/i18n/words'
import { THEMES } from '@/view/request-view'
import { hrefOf, type View } from '@/view/view'
import styles from './Settings.module.css'

/**
 * Language and colours. Plain links, not soft navigation: both belong to the document around the page, and they work
 * without JavaScript. The colours are kept in a cookie by proxy.ts.
 */
export function Settings({ view, path }: { view: View; path: string }) {
  const words = wordsOf(view.lang)
  const other = view.lang === 'zh' ? 'en' : 'zh'
  const here = hrefOf(path, view)
  const withTheme = (theme: string) => `${here}${here.includes('?') ? '&' : '?'}theme=${theme}`
  return (
    <div className={styles.settings}>
      <a
        href={hrefOf(path, view, { lang: other })}
        hrefLang={other === 'zh' ? 'zh-CN' : 'en'}
        lang={other === 'zh' ? 'zh-CN' : 'en'}
      >
        {words.settings.otherLanguage}
      </a>
      <ul className={styles.themes} aria-label={words.settings.theme}>
        {THEMES.map((theme) => (
          <li key={theme}>
            <a href={withTheme(theme)} data-choice={theme} title={words.settings[theme]} rel="nofollow">
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

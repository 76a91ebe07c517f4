import { type Lang, wordsOf } from '@/i18n/words'
import { presentationPath } from './tour-paths'
import styles from './tours.module.css'

/** The published tour: to show at once, or to take along. Ordinary links: it is no page of this application. */
export function PresentationLinks({ code, lang }: { code: string; lang: Lang }) {
  const words = wordsOf(lang).tours
  return (
    <span className={styles.links}>
      <a href={presentationPath(code)}>{words.present}</a>
      <a href={presentationPath(code)} download={`${code}.html`}>
        {words.keep}
      </a>
    </span>
  )
}

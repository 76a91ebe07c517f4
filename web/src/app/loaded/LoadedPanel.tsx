import { periodText } from '@/format/period'
import { type FragmentType, getFragmentData } from '@/gql'
import { type Lang, wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import styles from './LoadedPanel.module.css'
import { LoadedData } from './loaded.query'

/** What has been loaded: datasets, rows, and the periods they cover. */
export function LoadedPanel(props: { hub: FragmentType<typeof LoadedData>; lang: Lang }) {
  const { lang } = props
  const { loadedHub: hub } = getFragmentData(LoadedData, props.hub)
  const words = wordsOf(lang).loaded
  return (
    <Panel title={words.datasets} note={words.datasetsNote(hub.revision)}>
      <ul className={styles.list}>
        {hub.datasets.map(({ key, name, rows, periods }) => {
          const [first, last] = [periods[0], periods.at(-1)]
          return (
            <li key={key}>
              <span>{name}</span>
              <span className={styles.span}>
                {first && last && words.span(periodText(first, lang), periodText(last, lang))}
              </span>
              <span className={styles.rows}>{rows > 0 ? words.rows(rows) : words.neverPublished}</span>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

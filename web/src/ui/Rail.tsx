import Link from 'next/link'
import { may, viewerOf } from '@/access/viewer'
import { WhoAmI } from '@/access/WhoAmI'
import { wordsOf } from '@/i18n/words'
import { carried, hrefOf, type View } from '@/view/view'
import { Mark } from './Mark'
import { activeEntry, GROUPS, NAVIGATION } from './navigation'
import styles from './Rail.module.css'
import { Settings } from './Settings'

interface RailProps {
  readonly view: View
  readonly path: string
}

async function Entries({ view, path, entries }: RailProps & { entries: typeof NAVIGATION }) {
  const active = activeEntry(path)
  const words = wordsOf(view.lang)
  const viewer = await viewerOf(view.lang)
  return entries.map((entry) => (
    <li key={entry.path}>
      <Link
        href={hrefOf(entry.path, carried(view))}
        aria-current={entry === active ? 'page' : undefined}
        data-quiet={entry.needs && !may(viewer, entry.needs) ? '' : undefined}
      >
        {entry.label(words)}
      </Link>
    </li>
  ))
}

/** The left rail of wide screens. A group without pages is not shown. */
export function Rail({ view, path }: RailProps) {
  const words = wordsOf(view.lang)
  const groups = GROUPS.map((group) => ({ group, entries: NAVIGATION.filter((entry) => entry.group === group) }))
  return (
    <header className={`${styles.rail} no-print`}>
      <Link className={styles.brand} href={hrefOf('/', carried(view))}>
        <Mark />
        {words.brand}
      </Link>
      <nav aria-label={words.navigation.label}>
        {groups
          .filter(({ entries }) => entries.length > 0)
          .map(({ group, entries }) => (
            <div key={group} className={styles.group}>
              <p>{words.navigation[group]}</p>
              <ul>
                <Entries view={view} path={path} entries={entries} />
              </ul>
            </div>
          ))}
      </nav>
      <WhoAmI view={view} />
      <Settings lang={view.lang} />
    </header>
  )
}

/** How many entries stand at the thumb of a phone; the others wait behind 更多. */
const AT_THE_THUMB = 4

/** The same entries at the thumb of a phone. 更多 is a `details` element: it opens without JavaScript. */
export function BottomBar({ view, path }: RailProps) {
  const words = wordsOf(view.lang).navigation
  const rest = NAVIGATION.slice(AT_THE_THUMB)
  const active = activeEntry(path)
  return (
    <nav className={`${styles.bottom} no-print`} aria-label={words.label}>
      <ul>
        <Entries view={view} path={path} entries={NAVIGATION.slice(0, AT_THE_THUMB)} />
        <li>
          <details className={styles.more} data-pill="">
            <summary data-active={active !== null && rest.includes(active) ? '' : undefined}>{words.more}</summary>
            <ul className={styles.sheet}>
              <Entries view={view} path={path} entries={rest} />
            </ul>
          </details>
        </li>
      </ul>
    </nav>
  )
}

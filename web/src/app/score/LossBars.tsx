import Link from 'next/link'
import styles from './LossBars.module.css'

export interface LossBar {
  readonly key: string
  readonly name: string
  /** Small print under the name. */
  readonly note: string
  readonly points: number
  /** The number as written. */
  readonly text: string
  readonly colour: string
  readonly href: string
}

/** Lying bars, most first, each a link to what lies behind it. Drawn on the server. */
export function LossBars({ bars, empty }: { bars: readonly LossBar[]; empty: string }) {
  const most = Math.max(0, ...bars.map(({ points }) => points))
  if (most === 0) return <p className={styles.empty}>{empty}</p>
  return (
    <ol className={styles.bars}>
      {bars.map(({ key, name, note, points, text, colour, href }) => (
        <li key={key}>
          <Link href={href} prefetch={false}>
            <span className={styles.name}>{name}</span>
            <span className={styles.track} aria-hidden="true">
              <span style={{ width: `${(100 * points) / most}%`, background: colour }} />
            </span>
            <b className={styles.text}>{text}</b>
            <span className={styles.note}>{note}</span>
          </Link>
        </li>
      ))}
    </ol>
  )
}

import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import type { View } from '@/view/view'
import styles from './clusters.module.css'

interface Milestone {
  readonly happenedOn: string
  readonly title: string
}

/** What happened to the cluster when, beside what its numbers say. */
export function MilestonesPanel({
  milestones,
  view,
}: {
  readonly milestones: readonly Milestone[]
  readonly view: View
}) {
  const words = wordsOf(view.lang).clusters.milestones
  return (
    <Panel title={words.title} note={words.note(milestones.length)}>
      {milestones.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <ol className={styles.milestones}>
          {milestones.map(({ happenedOn, title }) => (
            <li key={`${happenedOn} ${title}`}>
              <time dateTime={happenedOn}>{happenedOn}</time>
              <span>{title}</span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}

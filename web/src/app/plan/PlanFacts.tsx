import type { PlanPageQuery } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { lastDayOf } from '../duties/duty-day'
import styles from './plan.module.css'

interface PlanFactsProps {
  readonly plan: PlanPageQuery['shown']
  /** Supported villages of the city on the day. */
  readonly villages: number
  readonly lang: Lang
}

/** Which document and which version this is, its rounds, and what its numbers rest on. */
export function PlanFacts({ plan, villages, lang }: PlanFactsProps) {
  const words = wordsOf(lang).plan
  return (
    <Panel title={words.about} note={words.version(plan.key)}>
      <p className={styles.document}>{plan.document}</p>
      <ul className={styles.facts}>
        {plan.rounds.map(({ key, name, startOn, termMonths, baselineYear }) => (
          <li key={key}>{words.round(name, startOn, lastDayOf({ startOn, termMonths }), baselineYear)}</li>
        ))}
        <li>{words.villages(villages)}</li>
      </ul>
    </Panel>
  )
}

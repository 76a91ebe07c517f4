import type { PlanPageQuery } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import type { View } from '@/view/view'
import type { DutyCounts } from '../duties/duty-counts'
import styles from './plan.module.css'
import { type PlanView, planHref } from './plan-view'
import { Requirement } from './Requirement'

interface ClauseProps {
  readonly clause: PlanPageQuery['shown']['clauses'][number]
  readonly dimensions: PlanPageQuery['shown']['dimensions']
  /** The city's obligations by status, by requirement. */
  readonly counts: ReadonlyMap<string, DutyCounts>
  readonly shown: PlanView
  readonly view: View
}

/** A clause in its corrected wording, with the requirements that come from it. */
export function Clause({ clause, dimensions, counts, shown, view }: ClauseProps) {
  const words = wordsOf(view.lang).plan
  return (
    <section className={styles.clause} id={clause.number}>
      <h2>
        <a href={planHref(view, shown, clause.number)}>
          <span className={styles.number}>{clause.number}</span> {clause.title}
        </a>
      </h2>
      <blockquote>{clause.text}</blockquote>
      {clause.requirements.length > 0 && (
        <ul className={styles.requirements} aria-label={words.requirementsOf(clause.number)}>
          {clause.requirements.map((requirement) => (
            <Requirement
              key={requirement.id}
              id={requirement.id}
              requirement={requirement}
              dimensions={dimensions}
              counts={counts.get(requirement.id) ?? null}
              shown={shown}
              view={view}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

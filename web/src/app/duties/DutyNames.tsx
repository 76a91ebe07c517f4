import Link from 'next/link'
import type { DutyRequirementFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import type { View } from '@/view/view'
import { planHref } from '../plan/plan-view'
import styles from './duties.module.css'
import { isInternal } from './duty-status'
import { InternalChip } from './StatusChip'

interface RequirementNameProps {
  readonly requirement: DutyRequirementFragment
  /** The day of an address; null for the usual one. */
  readonly on: string | null
  readonly view: View
}

/** A requirement by its clause, number and name, leading to its wording in the plan. */
export function RequirementName({ requirement, on, view }: RequirementNameProps) {
  const words = wordsOf(view.lang).duties
  return (
    <span className={styles.requirement}>
      <Link href={planHref(view, { on }, requirement.id)} prefetch={false}>
        <small className={styles.code}>
          {requirement.clause.number} {requirement.id}
        </small>{' '}
        {requirement.name}
      </Link>
      {!requirement.hard && <small className={styles.soft}> {words.soft}</small>}
      {isInternal(requirement) && <InternalChip lang={view.lang} />}
    </span>
  )
}

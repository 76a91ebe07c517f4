import Link from 'next/link'
import { wordsOf } from '@/i18n/words'
import type { View } from '@/view/view'
import styles from './duties.module.css'
import type { DutyCounts } from './duty-counts'
import { type DutyFilter, dutiesHref } from './duty-filter'
import { LAMPS, STATUSES } from './duty-status'

interface StatusTilesProps {
  readonly counts: DutyCounts
  readonly filter: DutyFilter
  readonly view: View
}

/** How many obligations stand how; each leads to the list of them. */
export function StatusTiles({ counts, filter, view }: StatusTilesProps) {
  const words = wordsOf(view.lang).duties
  const only = filter.statuses !== 'ALL' && filter.statuses.length === 1 ? filter.statuses[0] : null
  return (
    <ul className={styles.tiles} aria-label={words.byStatus}>
      {STATUSES.map((status) => (
        <li key={status}>
          <Link
            href={`${dutiesHref(view, filter, { statuses: [status] })}#list`}
            prefetch={false}
            data-lamp={LAMPS[status]}
            aria-current={status === only ? 'true' : undefined}
            title={words.meanings[status]}
          >
            <b>{counts.get(status) ?? 0}</b>
            <span>{words.statuses[status]}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

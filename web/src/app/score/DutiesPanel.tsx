import Link from 'next/link'
import { countsOf, sumOf } from '@/app/duties/duty-counts'
import { type DutyFilter, dutiesHref, filterOf } from '@/app/duties/duty-filter'
import type { OverviewQuery } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { ActionLink } from '@/ui/Segmented'
import type { View } from '@/view/view'
import styles from './DutiesPanel.module.css'
import { pressingUnits, soonBefore } from './pressing-units'

const UNITS_SHOWN = 3

interface DutiesPanelProps {
  readonly duties: OverviewQuery['duties']
  /** Obligations due within 30 days. */
  readonly soon: number
  readonly view: View
}

/** 督办: what is done, due soon, overdue and unknown, and where it presses. */
export function DutiesPanel({ duties, soon, view }: DutiesPanelProps) {
  const words = wordsOf(view.lang).score.duties
  const { on, counts, places } = duties
  const counted = countsOf(counts)
  const hrefTo = (parts: Partial<DutyFilter>) => dutiesHref(view, filterOf({ on, ...parts }))
  const facts = [
    { key: 'ok', name: words.met, n: sumOf(counted, ['MET', 'MET_LATE']), filter: { statuses: ['MET', 'MET_LATE'] } },
    { key: 'due', name: words.soon, n: soon, filter: { statuses: ['DUE'], dueBefore: soonBefore(on) } },
    { key: 'late', name: words.overdue, n: sumOf(counted, ['OVERDUE']), filter: { statuses: ['OVERDUE'] } },
    { key: 'unknown', name: words.unknown, n: sumOf(counted, ['UNKNOWN']), filter: { statuses: ['UNKNOWN'] } },
  ] as const
  const units = pressingUnits(places).slice(0, UNITS_SHOWN)
  return (
    <Panel
      title={words.title}
      note={words.note(on)}
      actions={<ActionLink href={hrefTo({ statuses: 'ALL' })}>{words.all}</ActionLink>}
    >
      <ul className={styles.facts}>
        {facts.map(({ key, name, n, filter }) => (
          <li key={key} data-lamp={key}>
            <Link href={hrefTo(filter)} prefetch={false}>
              <b>{n}</b>
              <span>{name}</span>
            </Link>
          </li>
        ))}
      </ul>
      {units.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <>
          <h3 className={styles.heading}>{words.pressing}</h3>
          <ul className={styles.units}>
            {units.map(({ place, overdue, villages, perVillage }) => (
              <li key={place.code}>
                <Link href={hrefTo({ statuses: ['OVERDUE'], place: place.code })} prefetch={false}>
                  <span>{words.unit(place.name, overdue)}</span>
                  <span className={styles.quiet}>{words.perVillage(perVillage.toFixed(1), villages)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

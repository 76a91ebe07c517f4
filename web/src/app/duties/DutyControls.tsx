import { wordsOf } from '@/i18n/words'
import { Pill } from '@/ui/Pill'
import { ActionLink } from '@/ui/Segmented'
import type { View } from '@/view/view'
import { DayPill } from './DayPill'
import styles from './duties.module.css'
import { type DutyFilter, dutiesHref } from './duty-filter'
import { PENDING, STATUSES } from './duty-status'

interface Named {
  readonly code: string
  readonly name: string
}

interface DutyControlsProps {
  readonly view: View
  readonly filter: DutyFilter
  /** The day shown, chosen or usual. */
  readonly on: string
  readonly days: readonly string[]
  readonly home: Named
  /** The place shown. */
  readonly place: Named
  readonly units: readonly Named[]
  readonly requirements: readonly { readonly id: string; readonly name: string }[]
}

/** Which obligations: day, unit, requirement, status, due day. Each choice is a link. */
export function DutyControls({ view, filter, on, days, home, place, units, requirements }: DutyControlsProps) {
  const words = wordsOf(view.lang).duties
  const hrefOf = (changes: Partial<DutyFilter>) => dutiesHref(view, filter, changes)
  const places = [
    { key: home.code, label: home.name, href: hrefOf({ place: null }), active: filter.place === null },
    ...units.map(({ code, name }) => ({
      key: code,
      label: name,
      href: hrefOf({ place: code }),
      active: code === place.code,
    })),
  ]
  const asked = [
    { key: 'all', label: words.any, href: hrefOf({ requirement: null }), active: filter.requirement === null },
    ...requirements.map(({ id, name }) => ({
      key: id,
      label: `${id} ${name}`,
      href: hrefOf({ requirement: id }),
      active: id === filter.requirement,
    })),
  ]
  const chosen = filter.statuses === 'ALL' ? 'ALL' : filter.statuses.join()
  const statuses = [
    { key: PENDING.join(), label: words.pending, statuses: PENDING },
    ...STATUSES.map((status) => ({ key: status, label: words.statuses[status], statuses: [status] })),
    { key: 'ALL', label: words.any, statuses: 'ALL' as const },
  ].map(({ key, label, statuses }) => ({ key, label, href: hrefOf({ statuses }), active: key === chosen }))
  const dues = [
    { key: 'all', label: words.any, href: hrefOf({ dueBefore: null }), active: filter.dueBefore === null },
    ...days.map((day) => ({
      key: day,
      label: words.before(day),
      href: hrefOf({ dueBefore: day }),
      active: day === filter.dueBefore,
    })),
  ]
  const statusNames = filter.statuses === 'ALL' ? [] : filter.statuses.map((status) => words.statuses[status])
  const isFiltered = dutiesHref(view, filter) !== dutiesHref(view, { ...filter, ...NOTHING })
  return (
    <div className={`${styles.controls} no-print`}>
      <DayPill on={on} days={days} hrefOf={(day) => hrefOf({ on: day })} view={view} />
      <Pill name={words.filters.place} value={place.name} choices={places} />
      <Pill name={words.filters.requirement} value={filter.requirement ?? words.any} choices={asked} />
      <Pill
        name={words.filters.status}
        value={statuses.find(({ active }) => active)?.label ?? statusNames.join(wordsOf(view.lang).plan.comma)}
        choices={statuses}
      />
      <Pill
        name={words.filters.dueBefore}
        value={filter.dueBefore ? words.before(filter.dueBefore) : words.any}
        choices={dues}
      />
      {isFiltered && <ActionLink href={hrefOf(NOTHING)}>{words.clear}</ActionLink>}
    </div>
  )
}

const NOTHING: Partial<DutyFilter> = { place: null, requirement: null, dueBefore: null, statuses: PENDING }

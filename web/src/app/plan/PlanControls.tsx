import { getFragmentData } from '@/gql'
import type { PlanPageQuery, RequirementDimension } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Pill } from '@/ui/Pill'
import { Segmented } from '@/ui/Segmented'
import type { View } from '@/view/view'
import { DayPill } from '../duties/DayPill'
import { DutyClock, dayChoices } from '../duties/duty-day'
import styles from './plan.module.css'
import { DIMENSIONS, type PlanView, planHref } from './plan-view'

interface PlanControlsProps {
  readonly data: PlanPageQuery
  readonly shown: PlanView
  readonly on: string
  readonly view: View
}

/** Which version, which dimension, and on which day the city's standing is told. */
export function PlanControls({ data, shown, on, view }: PlanControlsProps) {
  const words = wordsOf(view.lang).plan
  const { hub, plan: inForce } = getFragmentData(DutyClock, data)
  const { shown: plan, plans } = data
  const hrefOf = (changes: Partial<PlanView>) => planHref(view, { ...shown, ...changes })
  const versions = plans.map(({ key, name }) => ({
    key,
    label: name,
    href: hrefOf({ version: key === inForce.key ? null : key }),
    active: key === plan.key,
  }))
  const nameOf = (key: RequirementDimension) =>
    plan.dimensions.find((dimension) => dimension.key === key)?.shortName ?? words.management
  const dimensions = [null, ...DIMENSIONS].map((key) => ({
    key: key ?? 'all',
    label: key === null ? words.allDimensions : nameOf(key),
    href: hrefOf({ dimension: key }),
    active: key === shown.dimension,
  }))
  return (
    <div className={`${styles.controls} no-print`}>
      <Pill name={words.versionPill} value={plan.key} choices={versions} />
      <DayPill on={on} days={dayChoices(hub.today, plan.rounds)} hrefOf={(day) => hrefOf({ on: day })} view={view} />
      <Segmented label={words.dimension} segments={dimensions} />
    </div>
  )
}

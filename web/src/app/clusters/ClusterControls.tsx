import { periodText } from '@/format/period'
import type { ShellDataFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Pill } from '@/ui/Pill'
import { Segmented } from '@/ui/Segmented'
import { DESIGNS, type View } from '@/view/view'
import styles from './clusters.module.css'
import { type ClusterView, isComparable } from './clusters-view'

interface ClusterControlsProps {
  readonly view: ClusterView
  readonly shell: ShellDataFragment
  /** Periods with data of the metric, oldest first. */
  readonly periods: readonly string[]
  /** The address of the same page with some parts changed. */
  readonly hrefOf: (changes: Partial<View>) => string
  /** Counties whose clusters may be looked at alone; [] where the page is about clusters already. */
  readonly counties?: readonly { readonly code: string; readonly name: string }[]
  /** Whether the page has no 周期 pill of its own. */
  readonly withPeriod?: boolean
}

/** Which metric, against which base, and compared with whom. Each choice is a link. */
export function ClusterControls(props: ClusterControlsProps) {
  const { view, shell, periods, hrefOf, counties = [], withPeriod = false } = props
  const words = wordsOf(view.lang)
  const { controls, designs } = words.clusters
  const metrics = shell.metrics
    .filter(({ metric }) => isComparable(metric))
    .map(({ metric, name }) => ({
      key: metric,
      label: name,
      href: hrefOf({ metric, against: null, period: null }),
      active: metric === view.metric,
    }))
  const choicesOf = (keys: readonly string[], name: 'period' | 'against') =>
    keys.toReversed().map((key) => ({
      key,
      label: periodText(key, view.lang),
      href: hrefOf({ [name]: key }),
      active: key === view[name],
    }))
  const within = [{ code: null, name: controls.everywhere }, ...counties].map(({ code, name }) => ({
    key: code ?? 'all',
    label: name,
    href: hrefOf({ within: code }),
    active: code === view.within,
  }))
  const segments = DESIGNS.map((key) => ({
    key,
    label: designs[key],
    href: hrefOf({ design: key }),
    active: key === view.design,
  }))
  return (
    <div className={`${styles.controls} no-print`}>
      <Pill
        name={words.pills.metric}
        value={metrics.find(({ active }) => active)?.label ?? view.metric}
        choices={metrics}
      />
      {withPeriod && (
        <Pill
          name={controls.period}
          value={periodText(view.period, view.lang)}
          choices={choicesOf(periods, 'period')}
        />
      )}
      <Pill
        name={controls.base}
        value={periodText(view.against, view.lang)}
        choices={choicesOf(
          periods.filter((key) => key < view.period),
          'against',
        )}
      />
      {counties.length > 0 && (
        <Pill
          name={controls.within}
          value={within.find(({ active }) => active)?.label ?? view.within}
          choices={within}
        />
      )}
      <Segmented label={controls.design} segments={segments} />
    </div>
  )
}

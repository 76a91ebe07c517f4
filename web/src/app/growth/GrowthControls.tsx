import { periodText } from '@/format/period'
import type { ShellDataFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Pill } from '@/ui/Pill'
import { Segmented } from '@/ui/Segmented'
import { metricName } from '@/ui/Shell'
import { hrefOf, type View } from '@/view/view'
import styles from './growth.module.css'
import { GROWTH_METRICS } from './growth-view'

interface GrowthControlsProps {
  /** The view with measure, period and base filled in. */
  readonly view: View
  readonly path: string
  readonly shell: ShellDataFragment
  /** Periods with data of the measure, oldest first. */
  readonly periods: readonly string[]
}

/** Which income, against when, and at which level. */
export function GrowthControls({ view, path, shell, periods }: GrowthControlsProps) {
  const words = wordsOf(view.lang)
  const metrics = GROWTH_METRICS.map((key) => ({
    key,
    label: metricName(shell, key),
    href: hrefOf(path, view, { metric: key, stat: null }),
    active: key === view.metric,
  }))
  const bases = periods
    .filter((key) => key < (view.period ?? ''))
    .toReversed()
    .map((key) => ({
      key,
      label: periodText(key, view.lang),
      href: hrefOf(path, view, { against: key }),
      active: key === view.against,
    }))
  const levels = (['COUNTY', 'TOWNSHIP'] as const).map((key) => ({
    key,
    label: words.levels[key],
    href: hrefOf(path, view, { level: key, within: null }),
    active: key === view.level,
  }))
  return (
    <div className={`${styles.controls} no-print`}>
      <Segmented label={words.growth.metrics} segments={metrics} />
      <Pill name={words.growth.against} value={periodText(view.against ?? '', view.lang)} choices={bases} />
      <Segmented label={words.pills.level} segments={levels} />
    </div>
  )
}

import type { ShellDataFragment, SortDirection, Statistic } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Pill } from '@/ui/Pill'
import { Segmented } from '@/ui/Segmented'
import { hrefOf, STATS, type View } from '@/view/view'
import styles from './ranking.module.css'

interface RankingControlsProps {
  /** The view with metric and statistic filled in. */
  readonly view: View
  readonly path: string
  readonly shell: ShellDataFragment
  readonly stat: Statistic
  /** Counties whose townships may be ranked by themselves. */
  readonly counties: readonly { readonly code: string; readonly name: string }[]
}

/** What is ranked: measure, statistic, level, order. Each choice is a link, so each state is an address. */
export function RankingControls({ view, path, shell, stat, counties }: RankingControlsProps) {
  const words = wordsOf(view.lang)
  const info = shell.metrics.find(({ metric }) => metric === view.metric)
  const metrics = shell.metrics.map(({ metric, name }) => ({
    key: metric,
    label: name,
    href: hrefOf(path, view, { metric, stat: null }),
    active: metric === view.metric,
  }))
  const offered = (info?.stats ?? []).filter((key) => STATS.includes(key))
  const stats = offered.map((key) => ({
    key,
    label: words.stats[key],
    href: hrefOf(path, view, { stat: key }),
    active: key === stat,
  }))
  const levels = (['COUNTY', 'TOWNSHIP'] as const).map((key) => ({
    key,
    label: words.levels[key],
    href: hrefOf(path, view, { level: key, within: null }),
    active: key === view.level,
  }))
  const within = [{ code: null, name: words.ranking.wholeCity }, ...counties].map(({ code, name }) => ({
    key: code ?? 'all',
    label: name,
    href: hrefOf(path, view, { within: code }),
    active: code === view.within,
  }))
  const orders = (['VALUE', 'CHANGE'] as const).map((key) => ({
    key,
    label: key === 'VALUE' ? words.ranking.byValue : words.ranking.byChange,
    href: hrefOf(path, view, { order: key }),
    active: key === view.order,
  }))
  const directions = (['DESC', 'ASC'] as const satisfies SortDirection[]).map((key) => ({
    key,
    label: key === 'DESC' ? words.ranking.highFirst : words.ranking.lowFirst,
    href: hrefOf(path, view, { direction: key }),
    active: key === view.direction,
  }))
  return (
    <div className={`${styles.controls} no-print`}>
      <Pill name={words.pills.metric} value={info?.name ?? view.metric} choices={metrics} />
      <Pill name={words.pills.stat} value={words.stats[stat]} choices={stats} />
      <Segmented label={words.pills.level} segments={levels} />
      {view.level === 'TOWNSHIP' && (
        <Pill
          name={words.pills.within}
          value={within.find(({ active }) => active)?.label ?? view.within}
          choices={within}
        />
      )}
      <Segmented label={words.ranking.order} segments={orders} />
      <Segmented label={words.ranking.order} segments={directions} />
    </div>
  )
}

import type { Metric, RegionPageQuery, ShellDataFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { LeagueTable } from '@/ui/LeagueTable'
import { Panel } from '@/ui/Panel'
import { Pill } from '@/ui/Pill'
import { ActionLink } from '@/ui/Segmented'
import { metricName } from '@/ui/Shell'
import { carried, hrefOf, type View } from '@/view/view'

/** What the places below are compared by: one measure for each noun; the page 排名 has all of them. */
export const CHILD_METRICS = [
  'collectiveIncome',
  'collectiveIncomeGain',
  'starRating',
  'partyLedCooperatives',
  'specialtyIndustries',
  'livelihoodProjectsCompleted',
  'residentIncome',
] as const satisfies readonly Metric[]

interface ChildrenPanelProps {
  readonly ranking: NonNullable<RegionPageQuery['ranking']>
  readonly title: string
  readonly path: string
  readonly view: View
  readonly shell: ShellDataFragment
  /** The same ranking with every measure. */
  readonly all: Partial<View>
}

/** The places below as a league table, by a measure of the reader's choice. */
export function ChildrenPanel({ ranking, title, path, view, shell, all }: ChildrenPanelProps) {
  const words = wordsOf(view.lang)
  const { metric, stat } = ranking
  const choices = CHILD_METRICS.map((key) => ({
    key,
    label: metricName(shell, key),
    href: hrefOf(path, view, { metric: key, stat: null }),
    active: key === metric.metric,
  }))
  const subject = words.place.childrenNote(metric.name, words.stats[stat])
  return (
    <Panel
      title={title}
      note={subject}
      actions={
        <>
          <Pill name={words.pills.metric} value={metric.name} choices={choices} />
          <ActionLink href={hrefOf('/ranking', { ...carried(view), metric: metric.metric, ...all })}>
            {words.place.moreMetrics}
          </ActionLink>
        </>
      }
    >
      <LeagueTable
        entries={ranking.entries}
        metric={metric}
        unit={ranking.unit}
        view={{ ...view, within: all.within ?? null }}
        linked
        caption={`${title} · ${subject}`}
      />
    </Panel>
  )
}

import type { Metadata } from 'next'
import { getFragmentData } from '@/gql'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { EmptyPage } from '@/ui/EmptyPage'
import { FailedPage } from '@/ui/FailedPage'
import { homeCrumb } from '@/ui/home-crumb'
import { periodsOf, Shell } from '@/ui/Shell'
import { ShellData } from '@/ui/shell.fragment'
import { hrefOf, readView, type SearchParams } from '@/view/view'
import { ClusterControls } from './ClusterControls'
import { CLUSTERS_PATH } from './clusters-view'
import { LeaguePanel } from './LeaguePanel'
import { ClusterLeagueQuery } from './league.query'
import { withBase } from './with-base'

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: wordsOf(readView(await searchParams).lang).clusters.title }
}

/** 片区: all clusters against each other, each by difference in differences against villages of its own. */
export default async function Page({ searchParams }: PageProps) {
  const asked = readView(await searchParams)
  const dated = await withBase(asked)
  if (!dated.ok) return <FailedPage problem={dated.problem} view={asked} path={CLUSTERS_PATH} />
  const view = dated.data
  if (!view) return <EmptyPage view={asked} path={CLUSTERS_PATH} />
  const { metric, against: base, period, design, scope, within } = view
  const answer = await ask(ClusterLeagueQuery, { metric, base, period, design, scope, within }, view.lang)
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={CLUSTERS_PATH} />
  const { clusterLeague, home } = answer.data
  const shell = getFragmentData(ShellData, answer.data)
  const periods = periodsOf(shell, metric)
  return (
    <Shell
      view={view}
      path={CLUSTERS_PATH}
      title={wordsOf(view.lang).clusters.heading(clusterLeague.metric.name)}
      crumbs={homeCrumb(home, view)}
      shell={answer.data}
      periods={periods}
      pills={['period', 'scope']}
    >
      <ClusterControls
        view={view}
        shell={shell}
        periods={periods}
        hrefOf={(changes) => hrefOf(CLUSTERS_PATH, view, changes)}
        counties={home?.children ?? []}
      />
      <LeaguePanel league={clusterLeague} view={view} />
    </Shell>
  )
}

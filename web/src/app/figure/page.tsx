import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { graphql } from '@/gql'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { FailedPage } from '@/ui/FailedPage'
import { FigureExplanation } from '@/ui/FigureExplanation'
import { Panel } from '@/ui/Panel'
import { Shell } from '@/ui/Shell'
import { EXPLAIN_PATH, explainVariables, readExplain } from '@/view/explain'
import { readView, type SearchParams } from '@/view/view'

const FigurePage = graphql(`
  query FigurePage(
    $place: ID!
    $metric: Metric!
    $period: PeriodKey!
    $stat: Statistic
    $scope: VillageScope
    $atLeast: Float
    $list: String
    $isCluster: Boolean!
    $cluster: ID!
    $on: Date!
  ) {
    ...ShellData
    place(code: $place) @skip(if: $isCluster) {
      ...FigureExplanation
    }
    cluster(code: $cluster) @include(if: $isCluster) {
      place(on: $on) {
        ...FigureExplanation
      }
    }
  }
`)

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: wordsOf(readView(await searchParams).lang).explanation.title }
}

/** The explanation of one figure as a page: for readers without JavaScript, and to send to somebody. */
export default async function Page({ searchParams }: PageProps) {
  const params = await searchParams
  const explained = readExplain(params)
  if (!explained) notFound()
  const { key, view } = explained
  const answer = await ask(FigurePage, explainVariables(key, view), view.lang)
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={EXPLAIN_PATH} />
  const place = answer.data.place ?? answer.data.cluster?.place
  if (!place) notFound()
  const title = wordsOf(view.lang).explanation.title
  return (
    <Shell view={view} path={EXPLAIN_PATH} title={title} shell={answer.data} periods={[]} pills={[]}>
      <Panel title={title}>
        <FigureExplanation place={place} lang={view.lang} />
      </Panel>
    </Shell>
  )
}

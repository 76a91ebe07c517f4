import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { graphql } from '@/gql'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { FailedPage } from '@/ui/FailedPage'
import { codeOf } from '@/view/code-of'
import { readSaved } from '@/view/saved'
import { readView, type SearchParams } from '@/view/view'
import { TourPage } from '../TourPage'
import { TourDraftQuery, TourQuery } from '../tour.query'
import { tourPath } from '../tour-paths'

interface PageProps {
  readonly params: Promise<{ readonly code: string }>
  readonly searchParams: Promise<SearchParams>
}

const TourName = graphql(`
  query TourName($code: ID!) {
    tour(code: $code) {
      title
    }
  }
`)

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = readView(await searchParams)
  const answer = await ask(TourName, { code: codeOf((await params).code) }, lang)
  return { title: (answer.ok && answer.data.tour?.title) || wordsOf(lang).failed.notFound }
}

/** One tour for those who prepare it. */
export default async function Page({ params, searchParams }: PageProps) {
  const code = codeOf((await params).code)
  const given = await searchParams
  const view = readView(given)
  const [answer, draft] = await Promise.all([
    ask(TourQuery, { code }, view.lang),
    ask(TourDraftQuery, { code }, view.lang),
  ])
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={tourPath(code)} />
  const { tour } = answer.data
  if (!tour) notFound()
  return <TourPage data={answer.data} tour={tour} draft={draft} saved={readSaved(given)} view={view} />
}

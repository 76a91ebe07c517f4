import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { withoutPermission } from '@/access/without-permission'
import { ask } from '@/graphql/ask'
import { editWordsOf } from '@/i18n/edit-words'
import { FailedPage } from '@/ui/FailedPage'
import { codeOf } from '@/view/code-of'
import { readView, type SearchParams } from '@/view/view'
import { TourFormPage } from '../../form/TourFormPage'
import { TourEditQuery } from '../../form/tour-edit.query'
import { tourEditPath } from '../../tour-paths'

interface PageProps {
  readonly params: Promise<{ readonly code: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = readView(await searchParams)
  return { title: editWordsOf(lang).tour.editTitle(codeOf((await params).code)) }
}

/** The form of a tour that is there. */
export default async function Page({ params, searchParams }: PageProps) {
  const code = codeOf((await params).code)
  const view = readView(await searchParams)
  const path = tourEditPath(code)
  const refusal = await withoutPermission('EDIT_TOURS', view, path)
  if (refusal) return refusal
  const answer = await ask(TourEditQuery, { code }, view.lang)
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={path} />
  const { tour } = answer.data
  if (!tour) notFound()
  return <TourFormPage data={answer.data} tour={tour} path={path} view={view} />
}

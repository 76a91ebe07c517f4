import type { Metadata } from 'next'
import { withoutPermission } from '@/access/without-permission'
import { ask } from '@/graphql/ask'
import { editWordsOf } from '@/i18n/edit-words'
import { FailedPage } from '@/ui/FailedPage'
import { readView, type SearchParams } from '@/view/view'
import { TourFormPage } from '../form/TourFormPage'
import { TourNewQuery } from '../form/tour-edit.query'
import { NEW_TOUR_PATH } from '../tour-paths'

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: editWordsOf(readView(await searchParams).lang).tour.newTitle }
}

/** A new tour. */
export default async function Page({ searchParams }: PageProps) {
  const view = readView(await searchParams)
  const refusal = await withoutPermission('EDIT_TOURS', view, NEW_TOUR_PATH)
  if (refusal) return refusal
  const answer = await ask(TourNewQuery, {}, view.lang)
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={NEW_TOUR_PATH} />
  return <TourFormPage data={answer.data} tour={null} path={NEW_TOUR_PATH} view={view} />
}

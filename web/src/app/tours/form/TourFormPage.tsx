import { getFragmentData } from '@/gql'
import type { TourEditQuery as TourEdit, TourNewQuery as TourNew } from '@/gql/graphql'
import { editWordsOf } from '@/i18n/edit-words'
import { wordsOf } from '@/i18n/words'
import { homeCrumb } from '@/ui/home-crumb'
import { Shell } from '@/ui/Shell'
import { carried, hrefOf, type View, viewQuery } from '@/view/view'
import { TOURS_PATH, tourPath } from '../tour-paths'
import { topicsOf } from './metric-choices'
import { proposeCode } from './propose-code'
import { TourForm } from './TourForm'
import { draftOf, emptyTour } from './tour-draft'
import { TourChoices, TourToEdit } from './tour-edit.query'

interface TourFormPageProps {
  readonly data: TourEdit | TourNew
  /** The tour that is edited; null makes a new one. */
  readonly tour: NonNullable<TourEdit['tour']> | null
  readonly path: string
  readonly view: View
}

/** The page on which a tour is made or changed. */
export function TourFormPage({ data, tour, path, view }: TourFormPageProps) {
  const words = editWordsOf(view.lang)
  const choices = getFragmentData(TourChoices, data)
  const stored = tour && getFragmentData(TourToEdit, tour)
  const { hub, metrics } = choices
  const codes = choices.tours.map(({ code }) => code)
  const query = viewQuery(carried(view))
  const crumbs = [
    { label: wordsOf(view.lang).tours.title, href: hrefOf(TOURS_PATH, carried(view)) },
    ...(stored ? [{ label: stored.title, href: hrefOf(tourPath(stored.code), carried(view)) }] : []),
  ]
  return (
    <Shell
      view={view}
      path={path}
      title={stored ? words.tour.editTitle(stored.title) : words.tour.newTitle}
      crumbs={[...homeCrumb(data.home, view), ...crumbs]}
      shell={data}
      periods={[]}
      pills={[]}
    >
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
      <TourForm
        initial={stored ? draftOf(stored) : emptyTour(proposeCode(hub.today, codes))}
        isNew={stored === null}
        revision={hub.revision}
        topics={topicsOf(choices)}
        clusters={choices.clusters.map(({ code, name }) => ({ code, name }))}
        taken={stored ? [] : codes}
        names={Object.fromEntries([
          ...hub.datasets.map(({ key, name }) => [key, name]),
          ...metrics.map(({ metric, name }) => [metric, name]),
        ])}
        leadsTo={{ before: `${TOURS_PATH}/`, query: query === '' ? '' : `?${query}` }}
      />
    </Shell>
  )
}

import type { Metadata } from 'next'
import Link from 'next/link'
import { Needs } from '@/access/Needs'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { FailedPage } from '@/ui/FailedPage'
import { FormLink } from '@/ui/FormLink'
import { homeCrumb } from '@/ui/home-crumb'
import { Panel } from '@/ui/Panel'
import { Shell } from '@/ui/Shell'
import { carried, hrefOf, readView, type SearchParams } from '@/view/view'
import { PresentationLinks } from './PresentationLinks'
import { TourState } from './TourState'
import { TourTable } from './TourTable'
import { NEW_TOUR_PATH, TOURS_PATH, tourPath } from './tour-paths'
import styles from './tours.module.css'
import { ToursQuery } from './tours.query'

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: wordsOf(readView(await searchParams).lang).tours.title }
}

/** 观摩: every tour, what visitors see of it, and the file that is shown in the hall. */
export default async function Page({ searchParams }: PageProps) {
  const view = readView(await searchParams)
  const answer = await ask(ToursQuery, {}, view.lang)
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={TOURS_PATH} />
  const { tours, home } = answer.data
  const words = wordsOf(view.lang).tours
  return (
    <Shell
      view={view}
      path={TOURS_PATH}
      title={words.heading}
      crumbs={homeCrumb(home, view)}
      shell={answer.data}
      periods={[]}
      pills={[]}
    >
      <Panel
        title={words.title}
        note={words.note}
        actions={
          <Needs permission="EDIT_TOURS" lang={view.lang}>
            <FormLink href={hrefOf(NEW_TOUR_PATH, carried(view))}>{words.create}</FormLink>
          </Needs>
        }
      >
        {tours.length === 0 ? (
          <p className={styles.quiet}>{words.none}</p>
        ) : (
          <TourTable
            caption={words.heading}
            columns={[words.tour, words.visitOn, words.stops, words.state, words.present]}
            rows={tours.map(({ code, title, titleEn, visitOn, stops, published }) => ({
              key: code,
              cells: [
                <Link key="staff" href={hrefOf(tourPath(code), carried(view))} prefetch={false}>
                  {(view.lang === 'en' && titleEn) || title}
                </Link>,
                visitOn ?? words.noDay,
                <span key="stops">
                  {words.stopCount(stops.length)}
                  <small>{stops.map((stop) => stop.title).join(' → ')}</small>
                </span>,
                <TourState key="state" published={published} lang={view.lang} />,
                published ? (
                  <PresentationLinks key="present" code={code} lang={view.lang} />
                ) : (
                  <span key="present" className={styles.quiet}>
                    {words.notYet}
                  </span>
                ),
              ],
            }))}
          />
        )}
      </Panel>
    </Shell>
  )
}

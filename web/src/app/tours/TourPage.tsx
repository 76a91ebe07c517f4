import { Needs } from '@/access/Needs'
import { getFragmentData } from '@/gql'
import type { TourDraftQuery, TourPageQuery } from '@/gql/graphql'
import type { Answer } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { FormLink } from '@/ui/FormLink'
import { homeCrumb } from '@/ui/home-crumb'
import { Panel } from '@/ui/Panel'
import { Shell } from '@/ui/Shell'
import { ShellData } from '@/ui/shell.fragment'
import { carried, hrefOf, type View } from '@/view/view'
import { EditionsPanel } from './EditionsPanel'
import { figureRows } from './figure-rows'
import { MovedPanel } from './MovedPanel'
import { PresentationLinks } from './PresentationLinks'
import { PresentButton } from './PresentButton'
import { PublishButton } from './PublishButton'
import { ShareButton } from './ShareButton'
import { SharesPanel } from './SharesPanel'
import { StopPanel } from './StopPanel'
import { TourState } from './TourState'
import { MovedNumber, ShownFigure } from './tour.query'
import { TOURS_PATH, tourEditPath, tourPath } from './tour-paths'
import styles from './tours.module.css'

interface TourPageProps {
  readonly data: TourPageQuery
  readonly tour: NonNullable<TourPageQuery['tour']>
  /** What visitors would see today, or why they may not. */
  readonly draft: Answer<TourDraftQuery>
  /** The revision that was just saved; null when none was. */
  readonly saved: number | null
  readonly view: View
}

/** The page of those who prepare a tour: its stops, what moved since it was published, and who has links to it. */
export function TourPage({ data, tour, draft, saved, view }: TourPageProps) {
  const words = wordsOf(view.lang).tours
  const { metrics } = getFragmentData(ShellData, data)
  const moved = getFragmentData(MovedNumber, tour.published?.moved ?? [])
  const refusal = draft.ok ? null : draft.problem.detail
  const figuresOf = (stops: readonly Snapshot[] | undefined, code: string) => {
    const stop = stops?.find((candidate) => candidate.code === code)
    return stop ? getFragmentData(ShownFigure, stop.figures) : null
  }
  const crumbs = [{ label: words.title, href: hrefOf(TOURS_PATH, carried(view)) }]
  return (
    <Shell
      view={view}
      path={tourPath(tour.code)}
      title={(view.lang === 'en' && tour.titleEn) || tour.title}
      crumbs={[...homeCrumb(data.home, view), ...crumbs]}
      shell={data}
      periods={[]}
      pills={[]}
    >
      {saved !== null && (
        <p className={styles.saved} role="status">
          {words.savedAs(saved)}
        </p>
      )}
      <div className={styles.head}>
        <span>
          {words.visitOn} {tour.visitOn ?? words.noDay}
        </span>
        <span>
          <TourState published={tour.published} lang={view.lang} />
        </span>
        {tour.published && <PresentationLinks code={tour.code} lang={view.lang} />}
        {tour.published && <PresentButton code={tour.code} />}
        <Needs permission="EDIT_TOURS" lang={view.lang} isSilent>
          <FormLink href={hrefOf(tourEditPath(tour.code), carried(view))}>{words.edit}</FormLink>
        </Needs>
      </div>
      {tour.words && <p className={styles.words}>{tour.words}</p>}
      <div className={styles.columns}>
        <div className={styles.column}>
          {tour.stops.map((stop, index) => (
            <StopPanel
              key={stop.code}
              stop={stop}
              position={index + 1}
              rows={figureRows(stop.figures, {
                stopCode: stop.code,
                published: figuresOf(tour.published?.snapshot.stops, stop.code),
                draft: draft.ok ? figuresOf(draft.data.tour?.draft.stops, stop.code) : null,
                moved,
              })}
              metrics={metrics}
              view={view}
            />
          ))}
        </div>
        <div className={styles.column}>
          <Panel title={words.actions.title}>
            {refusal && (
              <p className={styles.refusal}>
                {words.refused}: {refusal}
              </p>
            )}
            <Needs permission="EDIT_TOURS" lang={view.lang}>
              <PublishButton code={tour.code} />
              {tour.published ? (
                <ShareButton code={tour.code} />
              ) : (
                <p className={styles.quiet}>{words.actions.shareFirst}</p>
              )}
            </Needs>
            <noscript>
              <p className={styles.quiet}>{words.actions.needsScript}</p>
            </noscript>
          </Panel>
          {tour.published && <MovedPanel moved={moved} metrics={metrics} view={view} />}
          <EditionsPanel editions={tour.editions} lang={view.lang} />
          <SharesPanel shares={tour.shares} lang={view.lang} />
        </div>
      </div>
    </Shell>
  )
}

type Snapshot = NonNullable<NonNullable<TourPageQuery['tour']>['published']>['snapshot']['stops'][number]

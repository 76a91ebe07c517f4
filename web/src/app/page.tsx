import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { homeOf, onlyVillageOf } from '@/access/home-of'
import { periodText, shiftYears } from '@/format/period'
import { getFragmentData } from '@/gql'
import type { OverviewQuery } from '@/gql/graphql'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { EmptyPage } from '@/ui/EmptyPage'
import { FailedPage } from '@/ui/FailedPage'
import { MapPanel } from '@/ui/MapPanel'
import { periodsOf, Shell } from '@/ui/Shell'
import { ShellData } from '@/ui/shell.fragment'
import { withPeriod } from '@/view/newest-period'
import { placeHref, readView, type SearchParams, type View } from '@/view/view'
import { Overview } from './overview.query'
import styles from './page.module.css'
import { BoardPanel } from './score/BoardPanel'
import { DutiesPanel } from './score/DutiesPanel'
import { IndicatorsLost, UnitsLost } from './score/LostPanels'
import { lossesOf, unitLosses } from './score/losses'
import { dutyDay, soonBefore } from './score/pressing-units'
import { ScoreCards } from './score/ScoreCards'
import { IndicatorLoss } from './score/score.fragment'
import { ScoreEntry } from './score/score-entry.fragment'
import { scoreMap } from './score/score-map'
import { scoreRows } from './score/score-row'
import { byName, yearOf } from './score/score-view'

const PATH = '/'
/** The ledger whose years are those that can be scored. */
const METRIC = 'collectiveIncome'

export const metadata: Metadata = {}

/** 总览: how the city stands on the five improvements, which unit leads and which lags, and why. */
export default async function OverviewPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const asked = readView(await searchParams)
  const village = await onlyVillageOf(asked.lang)
  if (village) redirect(placeHref(village, asked))
  const dated = await withPeriod(asked, METRIC)
  if (!dated.ok) return <FailedPage problem={dated.problem} view={asked} path={PATH} />
  if (!dated.data.period) return <EmptyPage view={dated.data} path={PATH} />
  const period = yearOf(dated.data.period)
  const view = { ...dated.data, period }
  const on = dutyDay(period, new Date())
  const answer = await ask(
    Overview,
    {
      home: await homeOf(asked.lang),
      period,
      oneBack: shiftYears(period, -1),
      twoBack: shiftYears(period, -2),
      threeBack: shiftYears(period, -3),
      list: view.list,
      by: view.by,
      on,
      soonBefore: soonBefore(on),
    },
    view.lang,
  )
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={PATH} />
  const { place } = answer.data
  if (!place) return <EmptyPage view={view} path={PATH} />
  return <Loaded data={answer.data} place={place} view={view} />
}

interface LoadedProps {
  readonly data: OverviewQuery
  readonly place: NonNullable<OverviewQuery['place']>
  readonly view: View & { readonly period: string }
}

function Loaded({ data, place, view }: LoadedProps) {
  const words = wordsOf(view.lang)
  const { scoreboard: board, scoreRanking } = data
  const shell = getFragmentData(ShellData, data)
  const rows = scoreRows(getFragmentData(ScoreEntry, scoreRanking.entries))
  const indicators = board.dimensions.flatMap(({ indicators: own }) => getFragmentData(IndicatorLoss, own))
  const obvious = board.plan.settings.find(({ key }) => key === 'obviousImprovement')
  const by = byName(board.plan.dimensions, view)
  const when = periodText(view.period, view.lang)
  return (
    <Shell
      view={view}
      path={PATH}
      title={words.score.heading(place.name, when)}
      shell={data}
      periods={periodsOf(shell, METRIC).filter((year) => year >= board.baselinePeriod)}
      pills={['period', 'list']}
      told={[{ name: words.pills.scope, value: words.score.supportedCount(board.villages) }]}
    >
      <ScoreCards
        board={board}
        years={[data.threeBack, data.twoBack, data.oneBack]}
        place={place}
        view={view}
        rule={[obvious && words.score.obvious(obvious.choice), words.score.planVersion(board.plan.name)]}
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <BoardPanel
            rows={rows}
            dimensions={board.plan.dimensions}
            ranked={scoreRanking.ranked}
            previousPeriod={scoreRanking.previousPeriod ?? null}
            baselinePeriod={board.baselinePeriod}
            path={PATH}
            view={view}
          />
          <UnitsLost units={unitLosses(rows)} view={view} />
        </div>
        <div className={styles.column}>
          <MapPanel
            data={scoreMap(rows, view.by, view.order, view)}
            view={view}
            path={PATH}
            subject={words.score.map(by, view.order === 'CHANGE' ? words.score.sinceBaseline : when)}
            reviewNumber={shell.hub.mapReviewNumber}
            single
          />
          <IndicatorsLost losses={lossesOf(indicators, board.villages)} place={place} view={view} />
          <DutiesPanel duties={data.duties} soon={data.soon.totalCount} view={view} />
        </div>
      </div>
    </Shell>
  )
}

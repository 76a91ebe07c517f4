import { shiftYears } from '@/format/period'
import { rankText } from '@/format/rank'
import { getFragmentData } from '@/gql'
import type { ScoreSectionQuery as Data } from '@/gql/graphql'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { Notice } from '@/ui/Notice'
import type { View } from '@/view/view'
import { IndicatorPanel } from './IndicatorPanel'
import { IndicatorTable } from './IndicatorTable'
import { lossParts, openedIndicator, partsOf } from './indicator-row'
import { ScoreCards } from './ScoreCards'
import styles from './ScoreSection.module.css'
import { ScorePoints } from './score.fragment'
import { ScoreSectionQuery } from './score-section.query'
import { SCORE_ID, yearOf } from './score-view'
import { Waterfall } from './Waterfall'
import { waterfall } from './waterfall'

interface ScoreSectionProps {
  readonly code: string
  /** Among whom the place is ranked; null: alone of its kind. */
  readonly peers: { readonly list?: string; readonly within?: string; readonly name: string } | null
  readonly view: View
}

/** Villages that an indicator lists. */
const VILLAGES_LISTED = 15

/** 五个明显 of a place: its scores, where the points go, every indicator, and the villages that hold one back. */
export async function ScoreSection({ code, peers, view: given }: ScoreSectionProps) {
  if (!given.period) return null
  const period = yearOf(given.period)
  const view = { ...given, period }
  const answer = await ask(
    ScoreSectionQuery,
    {
      code,
      period,
      oneBack: shiftYears(period, -1),
      twoBack: shiftYears(period, -2),
      threeBack: shiftYears(period, -3),
      ranked: peers !== null,
      peerList: peers?.list ?? null,
      peerWithin: peers?.within ?? null,
      first: VILLAGES_LISTED,
    },
    view.lang,
  )
  const words = wordsOf(view.lang)
  if (!answer.ok) {
    return (
      <Notice title={words.score.section.title}>{answer.problem.detail ?? words.failed[answer.problem.kind]}</Notice>
    )
  }
  return (
    <section id={SCORE_ID} className={styles.section} aria-labelledby={`${SCORE_ID}-title`}>
      <header className={styles.head}>
        <h2 id={`${SCORE_ID}-title`}>{words.score.section.title}</h2>
        <p className={styles.quiet}>{words.score.supportedCount(answer.data.scoreboard.villages)}</p>
        {peers && <Rank data={answer.data} code={code} peers={peers.name} view={view} />}
      </header>
      {answer.data.scoreboard.villages === 0 ? (
        <p className={styles.quiet}>{words.score.section.none}</p>
      ) : (
        <Taken data={answer.data} view={view} />
      )}
    </section>
  )
}

/** The rank among the peers, and what it could be. */
function Rank({ data, code, peers, view }: { data: Data; code: string; peers: string; view: View }) {
  const words = wordsOf(view.lang).score
  const entry = data.ranking?.entries.find(({ place }) => place.code === code)
  if (!data.ranking || !entry) return null
  const { rank, tied, rankByWeights: weights, rankByMissing: missing } = entry
  if (rank === null || rank === undefined) return <p className={styles.quiet}>{words.section.unranked}</p>
  return (
    <p className={styles.quiet}>
      <b>{words.section.rank(peers, rankText({ rank, tied }, view.lang), data.ranking.ranked)}</b>{' '}
      {weights && (weights.best === weights.worst ? words.board.firm : words.board.flips(weights.best, weights.worst))}{' '}
      {missing && words.board.missing(missing.best, missing.worst)}
    </p>
  )
}

function Taken({ data, view }: { data: Data; view: View & { readonly period: string } }) {
  const { scoreboard: board } = data
  const parts = partsOf(board.dimensions)
  const total = getFragmentData(ScorePoints, board.total).score
  const rows = parts.flatMap(({ indicators }) => indicators)
  const shown = rows.filter(({ indicator }) => view.by === 'TOTAL' || indicator.dimension === view.by)
  const row = openedIndicator(rows, shown, view.indicator)
  const dimension = parts.find(({ key }) => key === row?.indicator.dimension)?.shortName ?? ''
  return (
    <>
      <ScoreCards board={board} years={[data.threeBack, data.twoBack, data.oneBack]} place={board.place} view={view} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {total !== null && total !== undefined && (
            <Waterfall steps={waterfall(lossParts(board.dimensions))} total={total} place={board.place} view={view} />
          )}
          <IndicatorTable parts={parts} opened={row?.indicator.code ?? null} place={board.place} view={view} />
        </div>
        {row && (
          <div className={styles.beside}>
            <IndicatorPanel row={row} dimension={dimension} place={board.place} view={view} />
          </div>
        )}
      </div>
    </>
  )
}

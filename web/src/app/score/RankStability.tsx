import { rankText } from '@/format/rank'
import type { ScoreEntryFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import type { View } from '@/view/view'
import styles from './RankStability.module.css'

/**
 * A rank with its ±, and what it would be with other weights or with what is missing. The panel is the browser's own
 * popover: it opens, closes on Escape and lets the keyboard in without a script of ours.
 */
export function RankStability({ entry, view }: { entry: ScoreEntryFragment; view: View }) {
  const words = wordsOf(view.lang)
  const { rank, tied, stable, place, rankByWeights, rankByMissing } = entry
  if (rank === null || rank === undefined) return <span title={words.table.unranked}>—</span>
  const board = words.score.board
  const id = `rank-${place.code.replace(/[^\w-]/g, '-')}`
  const text = rankText({ rank, tied }, view.lang)
  return (
    <>
      <button
        type="button"
        className={styles.rank}
        popoverTarget={id}
        aria-label={board.rankOpen(place.name, `${text}${stable ? '' : `，${board.flipMark}`}`)}
      >
        {tied && <small className={styles.tied}>{words.ranks.tiedShort}</small>}
        {rank}
        {!stable && (
          <sup className={styles.flip} title={board.flipMark}>
            ±
          </sup>
        )}
      </button>
      <div id={id} popover="auto" className={styles.panel}>
        <h3>
          {place.name} · {text}
        </h3>
        <p className={styles.question}>{board.rankTitle}</p>
        {rankByWeights && (
          <p>
            {rankByWeights.best === rankByWeights.worst
              ? board.firm
              : board.flips(rankByWeights.best, rankByWeights.worst)}
          </p>
        )}
        {rankByMissing && <p>{board.missing(rankByMissing.best, rankByMissing.worst)}</p>}
        <button type="button" className={styles.close} popoverTarget={id} popoverTargetAction="hide">
          {words.explanation.close}
        </button>
      </div>
    </>
  )
}

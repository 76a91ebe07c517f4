import { rankChangeText } from '@/format/rank'
import { type Lang, wordsOf } from '@/i18n/words'
import styles from './RankMove.module.css'

/** Places gained or lost since the period before; positive is up. */
export function RankMove({ rankChange, isNew, lang }: { rankChange: number | null; isNew: boolean; lang: Lang }) {
  const words = wordsOf(lang).ranks
  const text = rankChangeText({ rankChange, isNew }, lang)
  if (text === '') return null
  const moved = rankChange ?? 0
  const spoken = isNew ? words.isNew : moved > 0 ? words.up(moved) : moved < 0 ? words.down(-moved) : words.same
  return (
    <span className={styles.move} data-direction={moved > 0 ? 'up' : moved < 0 ? 'down' : 'level'} title={spoken}>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{spoken}</span>
    </span>
  )
}

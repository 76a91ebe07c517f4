import type { ClusterRankFragment } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import styles from './clusters.module.css'
import { chanceOf, isRare, pText } from './effect-text'

/** What the corrected p-value of one cluster among all says: the word first, the number in small print. */
export function ChanceWords({ entry, lang }: { entry: ClusterRankFragment; lang: Lang }) {
  const words = wordsOf(lang).clusters.chance
  const p = pText(entry.correctedPValue)
  return (
    <>
      {words[chanceOf(entry)]}
      {p && <small className={styles.p}>{words.p(p)}</small>}
    </>
  )
}

/** What the p-value of one comparison alone says. */
export function SingleChance({ p, lang }: { p: number | null | undefined; lang: Lang }) {
  const words = wordsOf(lang).clusters.chance
  const text = pText(p)
  if (text === null || typeof p !== 'number') return null
  return (
    <>
      {isRare(p) ? words.single.RARE : words.single.NONE}
      <small className={styles.p}>{words.p(text)}</small>
    </>
  )
}

import type { Lang } from '@/i18n/words'
import { wordsOf } from '@/i18n/words'

/** A place in a ranking: 第2, 并列第2. */
export function rankText(rank: { readonly rank: number; readonly tied: boolean }, lang: Lang): string {
  const words = wordsOf(lang).ranks
  return rank.tied ? words.tied(rank.rank) : words.place(rank.rank)
}

/** Movement since the period before: ↑2, ↓1, · for none, 新 for a unit not ranked then. */
export function rankChangeText(
  move: { readonly rankChange: number | null; readonly isNew: boolean },
  lang: Lang,
): string {
  if (move.isNew) return wordsOf(lang).ranks.isNew
  if (move.rankChange === null) return ''
  if (move.rankChange === 0) return '·'
  return `${move.rankChange > 0 ? '↑' : '↓'}${Math.abs(move.rankChange)}`
}

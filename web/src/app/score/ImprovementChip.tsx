import { type ChipTone, QuietChip } from '@/app/place/QuietChip'
import type { Improvement } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'

const TONES: Record<Improvement, ChipTone> = {
  OBVIOUS: 'ok',
  SOME: 'field',
  UNCHANGED: 'plain',
  DECLINED: 'due',
  NOT_TOLD: 'unknown',
}

/** 明显, 有改善, 持平, 下降, or 数据不足 with its reason. */
export function ImprovementChip({ improvement, lang }: { improvement: Improvement; lang: Lang }) {
  const words = wordsOf(lang).score
  return (
    <QuietChip tone={TONES[improvement]} title={improvement === 'NOT_TOLD' ? words.notTold : undefined}>
      {words.improvements[improvement]}
    </QuietChip>
  )
}

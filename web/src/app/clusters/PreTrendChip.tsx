import type { PreTrendVerdict } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import { type ChipTone, QuietChip } from '../place/QuietChip'

const TONES: Record<PreTrendVerdict, ChipTone> = { OK: 'plain', DIFFERENT: 'due', TOO_FEW: 'unknown' }

/** Whether both sides moved alike before the base, in a word; the title says what that is worth. */
export function PreTrendChip({ verdict, lang }: { verdict: PreTrendVerdict; lang: Lang }) {
  const words = wordsOf(lang).clusters
  return (
    <QuietChip tone={TONES[verdict]} title={words.preTrendNotes[verdict]}>
      {words.preTrends[verdict]}
    </QuietChip>
  )
}

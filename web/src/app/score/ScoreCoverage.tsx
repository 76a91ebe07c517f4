import type { ScorePointsFragment } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import { CoverageBar } from '@/ui/CoverageBar'

/** How much of the weight that should have a value has one: a village with half of its figures counts half. */
export function ScoreCoverage({ score, lang }: { score: ScorePointsFragment; lang: Lang }) {
  return (
    <CoverageBar
      coverage={score.coverage}
      reported={score.villages}
      expected={score.expected}
      lang={lang}
      title={wordsOf(lang).score.coverageOf}
    />
  )
}

import { rankText } from '@/format/rank'
import { type FragmentType, getFragmentData } from '@/gql'
import { wordsOf } from '@/i18n/words'
import { CardRow, FigureCard } from '@/ui/FigureCard'
import { NumberView } from '@/ui/NumberView'
import type { View } from '@/view/view'
import { RegionFigures } from './region.query'

interface RegionCardsProps {
  readonly place: FragmentType<typeof RegionFigures>
  /** Among whom the place is ranked, in words; null where it has no peers. */
  readonly peers: string | null
  readonly view: View
}

/** Thresholds as the query asks them: R28, R13, and one of a kind. */
const INCOME_REACHED_YUAN = 100_000
const STARS_REACHED = 4
const ONE = 1

/** The six nouns at a glance. */
export function RegionCards({ place: masked, peers, view }: RegionCardsProps) {
  const place = getFragmentData(RegionFigures, masked)
  const words = wordsOf(view.lang).place
  const cards = words.cards
  const { rank } = place.income
  const rankNote =
    peers !== null && rank
      ? rank.rank
        ? words.rankAmong(peers, rankText({ rank: rank.rank, tied: rank.tied }, view.lang), rank.of)
        : words.unranked
      : undefined
  const common = { place, view }
  return (
    <CardRow>
      <FigureCard {...common} name={cards.income} figure={place.income} years={place.incomeYears} note={rankNote} />
      <FigureCard
        {...common}
        name={cards.reached}
        figure={place.reached}
        years={place.reachedYears}
        atLeast={INCOME_REACHED_YUAN}
      />
      <FigureCard
        {...common}
        name={cards.stars}
        figure={place.stars}
        years={place.starsYears}
        note={cards.starsNote}
        atLeast={STARS_REACHED}
      />
      <FigureCard
        {...common}
        name={cards.cooperatives}
        figure={place.ledShare}
        years={place.ledYears}
        atLeast={ONE}
        note={
          <>
            {cards.cooperativesCount} <NumberView figure={place.cooperatives} {...common} />
          </>
        }
      />
      <FigureCard
        {...common}
        name={cards.industries}
        figure={place.industryShare}
        years={place.industryYears}
        atLeast={ONE}
        note={
          <>
            {cards.industriesNote} <NumberView figure={place.industries} {...common} />
          </>
        }
      />
      <FigureCard
        {...common}
        name={cards.projects}
        figure={place.projects}
        years={place.projectsYears}
        note={
          <>
            {cards.projectsNote} <NumberView figure={place.projectsOnTime} {...common} />
          </>
        }
      />
    </CardRow>
  )
}

import { type FragmentType, getFragmentData } from '@/gql'
import { wordsOf } from '@/i18n/words'
import { CardRow, FigureCard } from '@/ui/FigureCard'
import { NumberView } from '@/ui/NumberView'
import type { View } from '@/view/view'
import { CityFigures } from './loaded.query'

/** Thresholds of the plan (R28, R13), as the query asks them. */
const INCOME_REACHED_YUAN = 100_000
const STARS_REACHED = 4

/** The six nouns at a glance. */
export function NounCards(props: { city: FragmentType<typeof CityFigures>; view: View }) {
  const { view } = props
  const city = getFragmentData(CityFigures, props.city)
  const words = wordsOf(view.lang).loaded.cards
  const common = { place: city, view }
  return (
    <CardRow>
      <FigureCard
        {...common}
        name={words.income}
        figure={city.income}
        years={city.incomeYears}
        note={
          <>
            {words.incomeReached} <NumberView figure={city.incomeReached} {...common} atLeast={INCOME_REACHED_YUAN} />
          </>
        }
      />
      <FigureCard
        {...common}
        name={words.residents}
        figure={city.residents}
        years={city.residentsYears}
        note={words.residentsNote}
      />
      <FigureCard
        {...common}
        name={words.stars}
        figure={city.stars}
        years={city.starsYears}
        note={words.starsNote}
        atLeast={STARS_REACHED}
      />
      <FigureCard
        {...common}
        name={words.cooperatives}
        figure={city.cooperatives}
        years={city.cooperativesYears}
        note={
          <>
            {words.cooperativesLed} <NumberView figure={city.cooperativesLed} {...common} />
          </>
        }
      />
      <FigureCard
        {...common}
        name={words.industries}
        figure={city.industries}
        years={city.industriesYears}
        note={words.industriesNote}
      />
      <FigureCard
        {...common}
        name={words.projects}
        figure={city.projects}
        years={city.projectsYears}
        note={words.projectsNote}
      />
    </CardRow>
  )
}

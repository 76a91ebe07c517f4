import { valueText } from '@/format/value'
import { type FragmentType, getFragmentData } from '@/gql'
import type { VillageFiguresFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { CardRow, FigureCard } from '@/ui/FigureCard'
import { NumberView } from '@/ui/NumberView'
import type { View } from '@/view/view'
import { VillageFigures } from './village.query'

/** How far the gain is from the plan's three ten-thousands; nothing where there is no gain to judge. */
function gainNote({ value, unit, metric }: VillageFiguresFragment['gain'], view: View): string | undefined {
  const words = wordsOf(view.lang).place.village.cards
  if (typeof value !== 'number' || typeof metric.target !== 'number') return undefined
  if (value >= metric.target) return words.gainMet
  const gap = valueText({ value: metric.target - value, unit, metric: 'collectiveIncomeGain' }, view.lang)
  return words.gainShort(gap ?? '')
}

/** The village at a glance. */
export function VillageCards(props: { village: FragmentType<typeof VillageFigures>; view: View }) {
  const { view } = props
  const village = getFragmentData(VillageFigures, props.village)
  const { cards: words } = wordsOf(view.lang).place.village
  const common = { place: village, view }
  const rating = village.starRating
  return (
    <CardRow>
      <FigureCard
        {...common}
        name={words.income}
        figure={village.income}
        years={village.incomeYears}
        note={
          <>
            {words.incomeNote} <NumberView figure={village.operating} {...common} />
          </>
        }
      />
      <FigureCard
        {...common}
        name={words.gain}
        figure={village.gain}
        years={village.gainYears}
        note={gainNote(village.gain, view)}
      />
      <FigureCard
        {...common}
        name={words.stars}
        figure={village.stars}
        years={village.starsYears}
        note={rating?.underRectification ? words.starsUnderRectification : (rating?.ratedOn ?? undefined)}
      />
      <FigureCard
        {...common}
        name={words.residents}
        figure={village.residents}
        years={village.residentsYears}
        note={words.residentsNote}
      />
      <FigureCard
        {...common}
        name={words.cooperatives}
        figure={village.led}
        note={
          <>
            {words.cooperativesNote} <NumberView figure={village.members} {...common} />
          </>
        }
      />
      <FigureCard
        {...common}
        name={words.projects}
        figure={village.projectsDone}
        years={village.projectsYears}
        note={
          <>
            {words.projectsNote} <NumberView figure={village.projectsOnTime} {...common} />
          </>
        }
      />
    </CardRow>
  )
}

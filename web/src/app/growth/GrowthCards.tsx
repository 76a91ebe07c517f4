import { writeChange } from '@/format/change'
import { periodText } from '@/format/period'
import { type FragmentType, getFragmentData } from '@/gql'
import type { Metric } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { CardRow, FigureCard } from '@/ui/FigureCard'
import { ChangeNumber } from '@/ui/number.fragment'
import type { View } from '@/view/view'
import styles from './growth.module.css'
import { GrowthFigures } from './growth.query'

const GAIN_REACHED_YUAN = 30_000
const INCOME_REACHED_YUAN = 100_000

interface GrowthCardsProps {
  readonly place: FragmentType<typeof GrowthFigures>
  readonly metric: { readonly metric: Metric; readonly name: string }
  readonly view: View
}

/** The whole at a glance: the measure and its growth, and how many villages reach what the plan asks. */
export function GrowthCards({ place: masked, metric, view }: GrowthCardsProps) {
  const place = getFragmentData(GrowthFigures, masked)
  const words = wordsOf(view.lang)
  const { cards } = words.growth
  const { overBase } = place.level
  const change = getFragmentData(ChangeNumber, overBase)
  const grown = writeChange({ value: change.value, unit: change.unit, metric: metric.metric }, view.lang)
  const levelNote = [
    words.change.against(periodText(overBase.against, view.lang)),
    grown?.text ?? words.states[change.state === 'REPORTED' ? 'NO_DATA' : change.state],
    cards.pairs(overBase.pairs, overBase.expected),
  ].join(' · ')
  const common = { place, view }
  const row = (
    <CardRow>
      <FigureCard
        {...common}
        name={`${metric.name} · ${cards.median}`}
        figure={place.level}
        years={place.levelYears}
        note={levelNote}
      />
      {place.gain && metric.metric !== 'collectiveIncomeGain' && (
        <FigureCard {...common} name={cards.gain} figure={place.gain} />
      )}
      {place.gainReached && (
        <FigureCard
          {...common}
          name={cards.gainReached}
          figure={place.gainReached}
          note={cards.gainReachedNote}
          atLeast={GAIN_REACHED_YUAN}
        />
      )}
      {place.reached && (
        <FigureCard
          {...common}
          name={cards.reached}
          figure={place.reached}
          note={cards.reachedNote}
          atLeast={INCOME_REACHED_YUAN}
        />
      )}
      {place.share && <FigureCard {...common} name={cards.operating} figure={place.share} note={cards.operatingNote} />}
    </CardRow>
  )
  /** One card alone keeps the width of a card. */
  return place.gainReached ? row : <div className={styles.single}>{row}</div>
}

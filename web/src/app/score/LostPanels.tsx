import { pointSumText, pointsText } from '@/format/points'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { placeHref, type View } from '@/view/view'
import { LossBars } from './LossBars'
import type { Loss, UnitLoss } from './losses'
import { indicatorHref } from './score-view'
import { dimensionColour } from './score-years'

const INDICATORS_SHOWN = 7
const UNITS_SHOWN = 5

interface IndicatorsLostProps {
  readonly losses: readonly Loss[]
  /** The place whose villages an indicator leads to. */
  readonly place: { readonly code: string }
  readonly view: View
}

/** 失分最多: the indicators that cost the city most. */
export function IndicatorsLost({ losses, place, view }: IndicatorsLostProps) {
  const words = wordsOf(view.lang).score.lost
  return (
    <Panel title={words.title} note={words.note}>
      <LossBars
        empty={words.none}
        bars={losses.slice(0, INDICATORS_SHOWN).map(({ code, name, dimension, points, short, missing }) => ({
          key: code,
          name,
          note: words.villages(short, missing),
          points,
          text: pointSumText(points),
          colour: dimensionColour(dimension),
          href: indicatorHref(place.code, view, code),
        }))}
      />
    </Panel>
  )
}

/** The units that lose most, each with the indicator that costs it most. */
export function UnitsLost({ units, view }: { units: readonly UnitLoss[]; view: View }) {
  const words = wordsOf(view.lang).score.lost
  return (
    <Panel title={words.unitsTitle} note={words.unitsNote}>
      <LossBars
        empty={words.none}
        bars={units.slice(0, UNITS_SHOWN).map(({ place, points, perVillage, most }) => ({
          key: place.code,
          name: place.name,
          note: [words.perVillage(pointsText(perVillage) ?? ''), most && words.most(most.name)]
            .filter(Boolean)
            .join(' · '),
          points,
          text: pointSumText(points),
          colour: 'var(--bar)',
          href: most ? indicatorHref(place.code, view, most.code) : placeHref(place.code, view),
        }))}
      />
    </Panel>
  )
}

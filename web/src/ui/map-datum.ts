import { columnScale } from '@/format/money'
import { valueText, writeValue } from '@/format/value'
import type { LeagueEntryFragment, Metric } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { placeHref, type View } from '@/view/view'
import { type HeatStep, heatClasses } from './heat-classes'

/** What a tile or an outline shows of one unit. */
export interface MapDatum {
  readonly code: string
  readonly name: string
  /** Digits on the tile; a dash where there is no number. */
  readonly digits: string
  /** The whole of it in words, for the title and screen readers. */
  readonly spoken: string
  /** Null: hatched, too little data to compare. */
  readonly step: HeatStep | null
  readonly href: string | null
}

/** The key under which tiles and outlines look a place up: the county code, or the unit's own key where it has none. */
export function areaKey(place: { code: string } | { code: string; key: string; divisionCode?: string | null }): string {
  if ('key' in place) return place.divisionCode ?? place.key
  return place.code
}

const CHANGE_DECIMALS = 1

/** Data of the maps from a ranking, by what the ranking orders by: the value, or its change. */
export function mapData(
  entries: readonly LeagueEntryFragment[],
  metric: Metric,
  by: 'VALUE' | 'CHANGE',
  view: View,
  linked: boolean,
): ReadonlyMap<string, MapDatum> {
  const words = wordsOf(view.lang)
  const numberOf = (entry: LeagueEntryFragment) => (by === 'CHANGE' ? entry.change.value : entry.figure.value) ?? null
  const ranked = entries.filter(({ state }) => state === 'RANKED')
  const stepOf = heatClasses(ranked.map(numberOf).filter((value) => value !== null))
  const data = entries.map((entry): [string, MapDatum] => {
    const value = numberOf(entry)
    const scale = columnScale(metric)
    const measured = { value, metric, unit: by === 'CHANGE' ? entry.change.unit : entry.figure.unit }
    const digits = by === 'CHANGE' ? value?.toFixed(CHANGE_DECIMALS) : writeValue(measured, view.lang, scale)?.digits
    const isRanked = entry.state === 'RANKED' && value !== null
    const state = isRanked ? '' : `，${words.states[entry.state === 'NO_DATA' ? 'NO_DATA' : 'INSUFFICIENT_COVERAGE']}`
    const datum = {
      code: entry.place.code,
      name: entry.place.name,
      digits: digits ?? '—',
      spoken: `${entry.place.name} ${valueText(measured, view.lang, scale) ?? '—'}${state}`,
      step: isRanked ? stepOf(value) : null,
      href: linked ? placeHref(entry.place.code, view) : null,
    }
    return [areaKey(entry.place), datum]
  })
  return new Map(data)
}

import type { Words } from './zh'

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** Words of the page 增收 in English. */
export const growthEn: Words['growth'] = {
  title: 'Growth',
  heading: (metric) => `Growth · ${metric}`,
  against: 'Against',
  metrics: 'Measure',
  cards: {
    median: 'median',
    pairs: (pairs, expected) => `${pairs} of ${expected} villages report in both periods`,
    gain: 'Yearly gain, median',
    gainReached: 'Villages that gained 30,000 yuan or more',
    gainReachedNote: 'clause 三.3, target 100 %',
    reached: 'Villages at 100,000 yuan or more',
    reachedNote: 'clause 三.3',
    operating: 'Operating share of income',
    operatingNote: 'operating ÷ total, villages added up',
  },
  byRegion: 'Who grows fastest',
  byRegionNote: 'only villages reporting in both periods; below 80 % a unit is not ranked',
  byRegionGain: 'Who gains most',
  byRegionGainNote: 'by the median yearly gain; below 80 % a unit is not ranked',
  chart: 'Growth compared',
  chartNote: 'ranked units only',
  table: {
    current: (period) => period,
    sameThen: (period) => `same villages ${period}`,
    sameNow: (period) => `same villages ${period}`,
    change: 'Growth',
    pairs: 'Pairs',
    pairsOf: (pairs, expected) => `${pairs}/${expected}`,
  },
  bands: {
    title: 'Income bands before and after',
    note: (now, base) => `dark ${now}, light ${base}; share of reporting villages`,
    band: 'Band',
    villages: (n) => plural(n, 'village', 'villages'),
    points: 'Change (points)',
    target: 'reaches the target',
  },
  histogram: 'How the yearly gain is spread',
  histogramNote: (reached, reported) => `${reached} of ${reported} villages gained 30,000 yuan or more`,
  reachedTrend: 'Villages that gained 30,000 yuan or more',
  reachedTrendNote: 'by year; years without data are gaps',
  operating: 'Operating share of income',
  operatingNote: 'without subsidies and other income: the higher, the steadier',
  scopes: {
    title: 'Supported villages and all villages',
    note: 'one measure, several scopes',
    scope: 'Scope',
    change: 'Growth',
    reached: 'gained ≥ 30,000 yuan',
  },
  none: 'There is no data for this period.',
}

import { wordedEnum } from '../common/worded-enum'

export const chartKindWords = {
  LINE: { zh: '折线图', en: 'A line over periods' },
  COLUMNS: { zh: '柱形图', en: 'A column a period' },
  COMPARISON: {
    zh: '片区对比图',
    en: 'Of a cluster: its members beside villages outside clusters in the same county, the first period being the base',
  },
} as const

export type TourChartKind = keyof typeof chartKindWords
export const TourChartKind = wordedEnum<TourChartKind>(
  'TourChartKind',
  'How a chart of a stop is drawn.',
  chartKindWords,
)

export const stopKindWords = {
  CLUSTER: { zh: '片区', en: 'A cluster of villages' },
  VILLAGE: { zh: '村', en: 'A village' },
} as const

export type TourStopKind = keyof typeof stopKindWords
export const TourStopKind = wordedEnum<TourStopKind>('TourStopKind', 'What a stop of a tour is.', stopKindWords)

import { parsePeriod } from '../common/period'
import type { Measure } from '../measure/measure'
import { reportedYears } from '../village/years-with-data.query'
import { starRatingColumn } from './rating-column.query'

export const ratingMeasures: readonly Measure[] = [
  {
    key: 'starRating',
    words: { zh: '星级评定', en: 'Star rating' },
    definition: {
      zh: '村党组织当年评定星级，1至5星；整顿中不予评星的不适用。',
      en: 'Stars of the Party organisation for the year, 1 to 5; does not apply while rectification keeps it unrated.',
    },
    unit: 'STARS',
    kind: 'LEVEL',
    periodKind: 'YEAR',
    timeRule: 'STOCK',
    direction: 'HIGHER_IS_BETTER',
    defaultStat: 'SHARE',
    datasets: ['starRatings'],
    absent: 'NOT_REPORTED',
    rowKeyOf: (villageId, period) => `${villageId}|${period}`,
    plan: { clause: '三.2', requirement: 'R13' },
    target: 4,
    bandEdges: [2, 3, 4, 5],
    load: (db, period) => starRatingColumn(db, parsePeriod(period).year),
    periods: (db) => reportedYears(db, 'star_rating'),
  },
]

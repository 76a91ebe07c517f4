import { parsePeriod } from '../common/period'
import type { Measure } from '../measure/measure'
import { postedColumn, postedQuarters } from './posted-column.query'

export const postingMeasures: readonly Measure[] = [
  {
    key: 'posted',
    words: { zh: '第一书记在岗村', en: 'First secretary in office' },
    definition: {
      zh: '期末有第一书记在岗的村(社区)。派驻名册是封闭的，不在名册上的没有派驻。',
      en: 'A first secretary is posted on the last day of the period. The register of postings is closed: who is not in it has none.',
    },
    unit: 'FLAG',
    kind: 'FLAG',
    // Terms begin and end in the middle of a year: at the end of a year the figure of a whole term could be missed.
    periodKind: 'QUARTER',
    timeRule: 'STOCK',
    direction: 'NEUTRAL',
    defaultStat: 'SUM',
    datasets: ['postings'],
    absent: 'ZERO',
    plan: { clause: '二.1', requirement: 'R05' },
    load: (db, period) => postedColumn(db, parsePeriod(period).endsOn),
    periods: postedQuarters,
  },
]

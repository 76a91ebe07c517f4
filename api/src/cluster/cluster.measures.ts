import { parsePeriod } from '../common/period'
import type { Measure } from '../measure/measure'
import { standingYears } from '../village/years-with-data.query'
import { inClusterColumn } from './cluster-column.query'

export const clusterMeasures: readonly Measure[] = [
  {
    key: 'inCluster',
    words: { zh: '片区成员村', en: 'In a cluster' },
    definition: {
      zh: '期末在片区内的村。名单是封闭的，不在名单上的不在片区内。',
      en: 'In a cluster at the end of the period. The list is closed: who is not on it is in none.',
    },
    unit: 'FLAG',
    kind: 'FLAG',
    periodKind: 'YEAR',
    timeRule: 'STOCK',
    direction: 'NEUTRAL',
    defaultStat: 'SUM',
    datasets: ['clusterMembers'],
    absent: 'ZERO',
    plan: { clause: '五.3', requirement: 'R58' },
    load: (db, period) => inClusterColumn(db, parsePeriod(period).endsOn),
    periods: (db) => standingYears(db, 'cluster_member'),
  },
]

import { parsePeriod } from '../common/period'
import type { Measure } from '../measure/measure'
import { standingYears } from '../village/years-with-data.query'
import { cooperativesColumn, memberHouseholdsColumn, partyLedCooperativesColumn } from './cooperative-column.query'

const ofRegister = {
  kind: 'AMOUNT',
  periodKind: 'YEAR',
  timeRule: 'STOCK',
  direction: 'HIGHER_IS_BETTER',
  datasets: ['cooperatives'],
  absent: 'ZERO_IN_REPORTING_COUNTY',
  periods: (db) => standingYears(db, 'cooperative'),
} as const satisfies Partial<Measure>

export const cooperativeMeasures: readonly Measure[] = [
  {
    ...ofRegister,
    key: 'cooperatives',
    words: { zh: '合作社数', en: 'Cooperatives' },
    definition: {
      zh: '期末存续的合作社。区市报送了台账的，台账中没有合作社的村计为0个。',
      en: 'Cooperatives standing at the end of the period. Where a county has sent its register, a village not in it has none.',
    },
    unit: 'COUNT',
    defaultStat: 'SUM',
    load: (db, period) => cooperativesColumn(db, parsePeriod(period).endsOn),
  },
  {
    ...ofRegister,
    key: 'partyLedCooperatives',
    words: { zh: '党支部领办合作社数', en: 'Party-branch-led cooperatives' },
    definition: {
      zh: '期末存续、党支部领办且运行正常的合作社。领办和运行状态以最近一次上报为准。',
      en: 'Cooperatives standing at the end of the period, led by the Party branch and run by the rules as last reported.',
    },
    unit: 'COUNT',
    defaultStat: 'SHARE',
    plan: { clause: '三.3', requirement: 'R22, R23' },
    target: 1,
    load: (db, period) => partyLedCooperativesColumn(db, parsePeriod(period).endsOn),
  },
  {
    ...ofRegister,
    key: 'cooperativeHouseholds',
    words: { zh: '入社户数', en: 'Member households' },
    definition: {
      zh: '期末存续合作社的入社户数，以最近一次上报为准。',
      en: 'Member households, as last reported, of the cooperatives standing at the end of the period.',
    },
    unit: 'HOUSEHOLDS',
    defaultStat: 'SUM',
    plan: { clause: '三.3', requirement: 'R24' },
    load: (db, period) => memberHouseholdsColumn(db, parsePeriod(period).endsOn),
  },
]

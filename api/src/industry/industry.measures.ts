import { parsePeriod } from '../common/period'
import type { Measure } from '../measure/measure'
import { standingYears } from '../village/years-with-data.query'
import { industryOutputColumn, specialtyIndustriesColumn } from './industry-column.query'

const ofRegister = {
  kind: 'AMOUNT',
  periodKind: 'YEAR',
  // Also the output: it is what each industry standing at the end last reported, not what arose in the period.
  timeRule: 'STOCK',
  direction: 'HIGHER_IS_BETTER',
  datasets: ['industries'],
  absent: 'ZERO_IN_REPORTING_COUNTY',
  periods: (db) => standingYears(db, 'industry'),
} as const satisfies Partial<Measure>

export const industryMeasures: readonly Measure[] = [
  {
    ...ofRegister,
    key: 'specialtyIndustries',
    words: { zh: '优势特色产业数', en: 'Specialty industries' },
    definition: {
      zh: '期末在营的优势特色产业。区市报送了台账的，台账中没有产业的村计为0个。',
      en: 'Specialty industries active at the end of the period. Where a county has sent its register, a village not in it has none.',
    },
    unit: 'COUNT',
    defaultStat: 'SHARE',
    plan: { clause: '三.3', requirement: 'R26' },
    target: 1,
    load: (db, period) => specialtyIndustriesColumn(db, parsePeriod(period).endsOn),
  },
  {
    ...ofRegister,
    key: 'industryOutput',
    words: { zh: '产业年产值', en: 'Industry output' },
    definition: {
      zh: '期末在营产业的年产值之和，以最近一次上报为准。',
      en: 'Yearly output, as last reported, of the industries active at the end of the period.',
    },
    unit: 'YUAN',
    defaultStat: 'SUM',
    load: (db, period) => industryOutputColumn(db, parsePeriod(period).endsOn),
  },
]

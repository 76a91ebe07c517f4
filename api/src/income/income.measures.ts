import { parsePeriod } from '../common/period'
import type { Measure } from '../measure/measure'
import { reportedYears } from '../village/years-with-data.query'
import {
  collectiveIncomeGainColumn,
  operatingIncomeColumn,
  operatingShareColumn,
  residentIncomeColumn,
  subsidyIncomeColumn,
  totalIncomeColumn,
} from './income-column.query'

const yearOf = (period: string): number => parsePeriod(period).year

const ofCollectiveIncome = {
  periodKind: 'YEAR',
  timeRule: 'FLOW',
  datasets: ['collectiveIncomes'],
  absent: 'NOT_REPORTED',
  rowKeyOf: (villageId, period) => `${villageId}|${period}`,
  periods: (db) => reportedYears(db, 'collective_income'),
} as const satisfies Partial<Measure>

/** Bands of domain.md §3.1, yuan: under 5, 10, 50 and 100 万元, and above. */
export const INCOME_BANDS_YUAN = [50_000, 100_000, 500_000, 1_000_000]

export const incomeMeasures: readonly Measure[] = [
  {
    ...ofCollectiveIncome,
    key: 'collectiveIncome',
    words: { zh: '村集体经济收入', en: 'Village collective income' },
    definition: {
      zh: '村集体经济总收入：经营收入、发包及上交收入、投资收益、补助收入和其他收入之和。',
      en: 'Total collective income of the year: business, contracting, investment, subsidies and other.',
    },
    unit: 'YUAN',
    kind: 'AMOUNT',
    direction: 'HIGHER_IS_BETTER',
    defaultStat: 'MEDIAN',
    plan: { clause: '三.3', requirement: 'R28' },
    target: 100_000,
    bandEdges: INCOME_BANDS_YUAN,
    load: (db, period) => totalIncomeColumn(db, yearOf(period)),
  },
  {
    ...ofCollectiveIncome,
    key: 'operatingIncome',
    words: { zh: '经营性收入', en: 'Operating income' },
    definition: {
      zh: '经营收入、发包及上交收入、投资收益之和，不含补助收入和其他收入；三项齐全的村才计。',
      en: 'Business, contracting and investment, without subsidies and other; only where all three are reported.',
    },
    unit: 'YUAN',
    kind: 'AMOUNT',
    direction: 'HIGHER_IS_BETTER',
    defaultStat: 'MEDIAN',
    plan: { clause: '三.3', requirement: 'R28' },
    bandEdges: INCOME_BANDS_YUAN,
    formula: { zh: '经营收入 + 发包及上交收入 + 投资收益', en: 'business + contracting + investment' },
    load: (db, period) => operatingIncomeColumn(db, yearOf(period)),
  },
  {
    ...ofCollectiveIncome,
    key: 'subsidyIncome',
    words: { zh: '补助收入', en: 'Subsidy income' },
    definition: { zh: '财政等补助收入。', en: 'Subsidies from public funds and others.' },
    unit: 'YUAN',
    kind: 'AMOUNT',
    direction: 'NEUTRAL',
    defaultStat: 'MEDIAN',
    load: (db, period) => subsidyIncomeColumn(db, yearOf(period)),
  },
  {
    ...ofCollectiveIncome,
    key: 'collectiveIncomeGain',
    words: { zh: '集体收入年增量', en: 'Yearly gain of collective income' },
    definition: {
      zh: '本年村集体经济总收入减上年；两年都上报的村才计。',
      en: 'Total collective income less that of the year before; only where both years are reported.',
    },
    unit: 'YUAN',
    kind: 'AMOUNT',
    direction: 'HIGHER_IS_BETTER',
    defaultStat: 'MEDIAN',
    changeKind: 'DIFFERENCE',
    plan: { clause: '三.3', requirement: 'R27' },
    target: 30_000,
    formula: { zh: '本年总收入 − 上年总收入', en: 'total(y) − total(y−1)' },
    bandEdges: [0, 30_000, 50_000, 100_000],
    load: (db, period) => collectiveIncomeGainColumn(db, yearOf(period)),
    periods: async (db) => (await reportedYears(db, 'collective_income')).slice(1),
  },
  {
    ...ofCollectiveIncome,
    key: 'operatingShare',
    words: { zh: '经营性收入占比', en: 'Operating-income share' },
    definition: {
      zh: '经营性收入占村集体经济总收入的比重；汇总时为收入之和相除，不是各村比重的平均。',
      en: 'Operating income as percent of the total; of a region the sums are divided, villages are not averaged.',
    },
    unit: 'PERCENT',
    kind: 'RATE',
    partsUnit: 'YUAN',
    direction: 'HIGHER_IS_BETTER',
    defaultStat: 'MEAN',
    formula: { zh: '经营性收入 ÷ 总收入', en: 'operating ÷ total' },
    bandEdges: [20, 40, 60, 80],
    load: (db, period) => operatingShareColumn(db, yearOf(period)),
  },
  {
    ...ofCollectiveIncome,
    key: 'residentIncome',
    words: { zh: '村民人均收入（上报）', en: 'Reported per-capita income of villagers' },
    definition: {
      zh: '村级上报的村民人均收入，上报口径，未经审计，不是住户调查的人均可支配收入。',
      en: 'Per-capita income as the village reports it, unaudited; not the disposable income of the household survey.',
    },
    unit: 'YUAN',
    kind: 'LEVEL',
    direction: 'HIGHER_IS_BETTER',
    defaultStat: 'MEDIAN',
    datasets: ['residentIncomes'],
    plan: { clause: '三.3', requirement: 'R29' },
    bandEdges: [10_000, 20_000, 30_000, 40_000],
    load: (db, period) => residentIncomeColumn(db, yearOf(period)),
    periods: (db) => reportedYears(db, 'resident_income'),
  },
]

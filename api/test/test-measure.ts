import type { Measure } from '../src/measure/measure'

/** A measure for tests of rules: a yearly amount in yuan that nobody stores; `more` says what matters to the test. */
export const testMeasure = (more: Partial<Measure> = {}): Measure => ({
  key: 'income',
  words: { zh: '收入', en: 'Income' },
  definition: { zh: '收入', en: 'Income' },
  unit: 'YUAN',
  kind: 'AMOUNT',
  periodKind: 'YEAR',
  timeRule: 'FLOW',
  direction: 'HIGHER_IS_BETTER',
  defaultStat: 'SUM',
  datasets: ['incomes'],
  absent: 'NOT_REPORTED',
  load: () => Promise.resolve([]),
  periods: () => Promise.resolve([]),
  ...more,
})

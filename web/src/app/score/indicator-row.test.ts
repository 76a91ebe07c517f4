import { type IndicatorRow, lastPeriodIn, openedIndicator } from './indicator-row'

const row = (code: string, lost: number): IndicatorRow => ({
  indicator: {
    code,
    name: code,
    dimension: 'D1',
    weight: 10,
    definition: '',
    rule: '',
    requirements: [],
    metrics: [],
  },
  points: 50,
  scored: 1,
  missing: 0,
  short: 1,
  lost,
  villagesShort: [],
})

const all = [row('a', 1), row('b', 5), row('c', 3)]

describe('the opened indicator', () => {
  it('is the one of the address, whichever dimension is shown', () => {
    expect(openedIndicator(all, all.slice(1), 'a')?.indicator.code).toBe('a')
  })

  it('is the costliest of those shown where the address names none, or one that is unknown', () => {
    expect(openedIndicator(all, all, null)?.indicator.code).toBe('b')
    expect(openedIndicator(all, [row('a', 1), row('c', 3)], 'nothing')?.indicator.code).toBe('c')
    expect(openedIndicator([], [], null)).toBeNull()
  })

  it('rests on the last quarter or month of the year that has data', () => {
    expect(lastPeriodIn(['2022Q4', '2023Q1', '2023Q2', '2024Q1'], '2023')).toBe('2023Q2')
    expect(lastPeriodIn(['2022', '2023'], '2023')).toBe('2023')
    expect(lastPeriodIn(['2022Q4'], '2023')).toBeNull()
  })
})

import { comparisonPeriods } from './asked-periods'

const NONE = { periods: null, from: null, to: null }
const YEARS = ['2020', '2021', '2022', '2023']

describe('comparisonPeriods', () => {
  it('takes every period with data unless asked otherwise', () => {
    expect(comparisonPeriods(YEARS, { base: '2021', ...NONE })).toEqual({ periods: YEARS, latest: '2023' })
  })

  it('takes those listed, or a range, each once, with the base among them', () => {
    expect(comparisonPeriods(YEARS, { base: '2021', ...NONE, periods: ['2023', '2022', '2023'] }).periods).toEqual([
      '2021',
      '2022',
      '2023',
    ])
    expect(comparisonPeriods(YEARS, { base: '2020', ...NONE, from: '2022', to: '2024' })).toEqual({
      periods: ['2020', '2022', '2023', '2024'],
      latest: '2023',
    })
  })

  it('finds the years of a metric that is reported by quarters', () => {
    const found = comparisonPeriods(['2022Q4', '2023Q1', '2023Q2'], { base: '2022', ...NONE })
    expect(found).toEqual({ periods: ['2022', '2023'], latest: '2023' })
  })

  it('refuses a range with one end', () => {
    const ask = () => comparisonPeriods(YEARS, { base: '2021', ...NONE, from: '2022' })
    expect(ask).toThrow(expect.objectContaining({ code: 'PERIOD_RANGE_OPEN' }))
  })
})

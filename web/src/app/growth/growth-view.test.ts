import { readView } from '@/view/view'
import { basePeriod, growthMetric, growthOrder } from './growth-view'

describe('what the page of growth asks', () => {
  it('compares with the year before unless the address names an earlier period', () => {
    expect(basePeriod(readView({}), '2024')).toBe('2023')
    expect(basePeriod(readView({ against: '2021' }), '2024')).toBe('2021')
  })

  it('never compares with the period itself or a later one', () => {
    expect(basePeriod(readView({ against: '2024' }), '2024')).toBe('2023')
    expect(basePeriod(readView({ against: '2025' }), '2024')).toBe('2023')
  })

  it('takes incomes only, and ranks a gain by itself', () => {
    expect(growthMetric(readView({ metric: 'starRating' }))).toBe('collectiveIncome')
    expect(growthMetric(readView({ metric: 'residentIncome' }))).toBe('residentIncome')
    expect(growthOrder('collectiveIncomeGain')).toBe('VALUE')
    expect(growthOrder('operatingIncome')).toBe('CHANGE')
  })
})

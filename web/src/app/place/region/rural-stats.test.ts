import { newestQuarter, overYearPercent, yearly } from './rural-stats'

const stats = [
  { period: '2023', valueYuan: 20_000 },
  { period: '2022', valueYuan: 16_000 },
  { period: '2024Q1', valueYuan: 6_600 },
  { period: '2023Q1', valueYuan: 6_000 },
  { period: '2024Q2', valueYuan: 11_000 },
]

describe('the survey statistic', () => {
  it('tells years from cumulative quarters', () => {
    expect(yearly(stats).map(({ period }) => period)).toEqual(['2022', '2023'])
    expect(newestQuarter(stats)?.period).toBe('2024Q2')
  })

  it('gives no quarter once the year is there', () => {
    expect(newestQuarter([...stats, { period: '2024', valueYuan: 22_000 }])).toBeNull()
    expect(newestQuarter([])).toBeNull()
  })

  it('compares a quarter with the same quarter only', () => {
    expect(overYearPercent(stats, { period: '2024Q1', valueYuan: 6_600 })).toBeCloseTo(10)
    expect(overYearPercent(stats, { period: '2024Q2', valueYuan: 11_000 })).toBeNull()
    expect(overYearPercent(stats, { period: '2023', valueYuan: 20_000 })).toBeCloseTo(25)
  })

  it('has no growth over nothing', () => {
    expect(overYearPercent([{ period: '2022', valueYuan: 0 }], { period: '2023', valueYuan: 5 })).toBeNull()
  })
})

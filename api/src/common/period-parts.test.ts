import { parsePeriod, partsOfPeriod } from './period'

const keysOf = (period: string, kind: Parameters<typeof partsOfPeriod>[1]) =>
  partsOfPeriod(parsePeriod(period), kind).map(({ key }) => key)

describe('the parts of a period', () => {
  it('are the shorter ones that fill it', () => {
    expect(keysOf('2024', 'HALF_YEAR')).toEqual(['2024H1', '2024H2'])
    expect(keysOf('2024H2', 'QUARTER')).toEqual(['2024Q3', '2024Q4'])
    expect(keysOf('2024Q3', 'MONTH')).toEqual(['2024-07', '2024-08', '2024-09'])
    expect(keysOf('2024', 'MONTH')).toHaveLength(12)
  })

  it('begin and end with it, without a gap', () => {
    for (const period of ['2024', '2024H1', '2024H2', '2024Q2'].map(parsePeriod)) {
      const months = partsOfPeriod(period, 'MONTH')
      expect([months[0]?.startsOn, months.at(-1)?.endsOn]).toEqual([period.startsOn, period.endsOn])
    }
  })

  it('do not exist of its own kind or a longer one', () => {
    expect([keysOf('2024', 'YEAR'), keysOf('2024-07', 'QUARTER'), keysOf('2024Q1', 'HALF_YEAR')]).toEqual([[], [], []])
  })
})

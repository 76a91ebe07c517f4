import { clockOf, duePeriods, termYears } from './plan-clock'

const round = {
  key: '2021',
  name: { zh: '首轮', en: 'First' },
  startOn: '2021-11-10',
  termMonths: 24,
  baselineYear: 2021,
  parameters: {},
}

describe('the clocks of a posting from 2021-11-10', () => {
  const clock = clockOf('2021-11-10', round)

  it('end two years later', () => expect(clock.endOn).toBe('2023-11-10'))

  it('count accounts in 2022 and 2023', () => expect(clock.dueYears).toEqual([2022, 2023]))

  it('first ask for December, the first quarter and the first half of 2022', () => {
    expect(duePeriods(clock, 'MONTH')[0]?.key).toBe('2021-12')
    expect(duePeriods(clock, 'QUARTER')[0]?.key).toBe('2022Q1')
    expect(duePeriods(clock, 'HALF_YEAR')[0]?.key).toBe('2022H1')
  })

  it('last ask for what the term covers wholly', () => {
    expect(duePeriods(clock, 'MONTH').at(-1)?.key).toBe('2023-10')
    expect(duePeriods(clock, 'QUARTER').map(({ key }) => key)).toHaveLength(7)
    expect(duePeriods(clock, 'HALF_YEAR').at(-1)?.key).toBe('2023H1')
    expect(duePeriods(clock, 'YEAR').map(({ key }) => key)).toEqual(['2022'])
  })

  it('count projects by years from the first day', () => {
    expect(clock.postingYears).toEqual([
      { from: '2021-11-10', to: '2022-11-10' },
      { from: '2022-11-10', to: '2023-11-10' },
    ])
  })

  it('touch three calendar years', () => expect(termYears(clock)).toEqual([2021, 2022, 2023]))
})

describe('the clocks of other postings', () => {
  it('count the year of a start in the first half', () => {
    expect(clockOf('2022-05-01', round).dueYears).toEqual([2022, 2023])
    expect(clockOf('2022-06-30', round).dueYears).toEqual([2022, 2023])
    expect(clockOf('2022-07-01', round).dueYears).toEqual([2023, 2024])
  })

  it('end on the last day of a shorter month', () => {
    expect(clockOf('2021-08-31', { ...round, termMonths: 6 }).endOn).toBe('2022-02-28')
  })

  it('ask for a month that begins with the posting', () => {
    expect(duePeriods(clockOf('2022-01-01', round), 'MONTH')[0]?.key).toBe('2022-01')
    expect(duePeriods(clockOf('2022-01-01', round), 'YEAR').map(({ key }) => key)).toEqual(['2022', '2023'])
  })
})

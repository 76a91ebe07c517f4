import { dayChoices, lastDayOf, readDay, usualDay } from './duty-day'

const ROUNDS = [{ startOn: '2021-11-10', termMonths: 24 }]

describe('the day on which duties are told', () => {
  it('is today while the round runs, and stays inside it otherwise', () => {
    expect(usualDay('2022-06-01', ROUNDS)).toBe('2022-06-01')
    expect(usualDay('2023-11-09', ROUNDS)).toBe('2023-11-09')
    expect(usualDay('2026-11-24', ROUNDS)).toBe('2023-11-09')
    expect(usualDay('2021-01-01', ROUNDS)).toBe('2021-11-10')
    expect(usualDay('2026-11-24', [])).toBe('2026-11-24')
  })

  it('ends a round the day before its anniversary', () => {
    expect(lastDayOf({ startOn: '2021-08-31', termMonths: 6 })).toBe('2022-02-27')
  })

  it('offers today, the last day and the quarters of the round, newest first', () => {
    const days = dayChoices('2026-11-24', ROUNDS)
    expect(days.slice(0, 3)).toEqual(['2026-11-24', '2023-11-09', '2023-09-30'])
    expect(days.at(-1)).toBe('2021-12-31')
    expect(days).toHaveLength(10)
  })

  it('reads a day from an address and nothing else', () => {
    expect(readDay({ on: '2023-06-30' })).toBe('2023-06-30')
    expect(readDay({ on: ['2023-06-30', '2024-01-01'] })).toBe('2023-06-30')
    expect(readDay({ on: '2023-06-31' })).toBeNull()
    expect(readDay({})).toBeNull()
  })
})

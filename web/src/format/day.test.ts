import { addDays, addMonths, isDay } from './day'

describe('days', () => {
  it('adds months and stays inside a shorter month', () => {
    expect(addMonths('2021-11-10', 24)).toBe('2023-11-10')
    expect(addMonths('2021-08-31', 6)).toBe('2022-02-28')
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29')
  })

  it('adds days over the end of a year', () => {
    expect(addDays('2023-01-01', -1)).toBe('2022-12-31')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  })

  it('knows a day from a text', () => {
    expect(['2023-11-09', '2023-02-30', '2023-13-01', '2023', '20231109', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})

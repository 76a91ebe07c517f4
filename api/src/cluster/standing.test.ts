import fc from 'fast-check'
import { parsePeriod } from '../common/period'
import { standingIn } from './standing'

const standing = (joinedOn: string, leftOn: string | null, period: string) =>
  standingIn([{ joinedOn, leftOn }], parsePeriod(period))

describe('standingIn', () => {
  it('counts only periods that lie wholly inside the membership', () => {
    expect(standing('2022-04-01', null, '2021')).toBe('BEFORE')
    expect(standing('2022-04-01', null, '2022')).toBe('PARTLY')
    expect(standing('2022-04-01', null, '2023')).toBe('MEMBER')
    expect(standing('2022-04-01', '2024-01-01', '2023')).toBe('MEMBER')
    expect(standing('2022-04-01', '2023-12-31', '2023')).toBe('PARTLY')
    expect(standing('2022-04-01', '2024-01-01', '2024')).toBe('AFTER')
  })

  it('knows the first and the last day', () => {
    expect(standing('2022-01-01', null, '2022')).toBe('MEMBER')
    expect(standing('2022-01-02', null, '2022')).toBe('PARTLY')
    expect(standing('2022-12-31', null, '2022')).toBe('PARTLY')
    expect(standing('2023-01-01', null, '2022')).toBe('BEFORE')
    expect(standing('2022-04-01', '2022-07-01', '2022Q2')).toBe('MEMBER')
    expect(standing('2022-04-01', '2022-06-30', '2022Q2')).toBe('PARTLY')
  })

  it('follows a village that left and came back', () => {
    const spans = [
      { joinedOn: '2020-01-01', leftOn: '2021-01-01' },
      { joinedOn: '2023-01-01', leftOn: null },
    ]
    const standings = ['2019', '2020', '2021', '2022', '2023'].map((year) => standingIn(spans, parsePeriod(year)))
    expect(standings).toEqual(['BEFORE', 'MEMBER', 'AFTER', 'AFTER', 'MEMBER'])
  })

  it('is one of the four by the days of the period alone', () => {
    const day = fc.integer({ min: 0, max: 1_400 }).map((offset) => new Date(Date.UTC(2021, 0, 1 + offset)))
    const text = (date: Date) => date.toISOString().slice(0, 10)
    fc.assert(
      fc.property(day, day, fc.boolean(), fc.constantFrom('2021', '2022H1', '2023Q3', '2024-02'), (a, b, open, key) => {
        const [joinedOn, left] = [text(a < b ? a : b), text(a < b ? b : a)]
        const leftOn = open ? null : left
        const period = parsePeriod(key)
        let [inside, all] = [0, 0]
        const daysFrom = new Date(`${period.startsOn}T00:00:00Z`)
        for (let date = daysFrom; text(date) <= period.endsOn; date = new Date(date.getTime() + 86_400_000)) {
          all++
          if (joinedOn <= text(date) && (leftOn === null || text(date) < leftOn)) inside++
        }
        const found = standingIn([{ joinedOn, leftOn }], period)
        expect(found === 'MEMBER').toBe(inside === all)
        expect(found === 'PARTLY').toBe(inside > 0 && inside < all)
      }),
    )
  })
})

import { dutyDay, pressingUnits, soonBefore } from './pressing-units'

const unit = (name: string, villages: number, overdue: number) => ({
  place: { __typename: 'Region' as const, code: name, name },
  villages,
  counts: overdue === 0 ? [] : [{ status: 'OVERDUE' as const, obligations: overdue }],
})

describe('where duties press', () => {
  it('puts most overdue a village first, and leaves out who has nothing overdue', () => {
    const units = pressingUnits([unit('large', 200, 800), unit('small', 4, 30), unit('done', 50, 0)])
    expect(units.map(({ place, perVillage }) => [place.name, perVillage])).toEqual([
      ['small', 7.5],
      ['large', 4],
    ])
  })

  it('counts the thirtieth day as within 30 days', () => {
    expect(soonBefore('2023-12-01')).toBe('2024-01-01')
  })

  it('asks for the last day of a year that is over, and for today, in Shanghai, in one that runs', () => {
    const lateEvening = new Date('2024-06-30T17:30:00Z')
    expect(dutyDay('2023', lateEvening)).toBe('2023-12-31')
    expect(dutyDay('2024', lateEvening)).toBe('2024-07-01')
  })
})

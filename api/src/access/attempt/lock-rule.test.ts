import { type Count, countOne, lockSeconds, secondsLocked } from './lock-rule'

const at = (seconds: number): string => new Date(Date.UTC(2024, 0, 1) + seconds * 1_000).toISOString()

const after = (kind: 'ACCOUNT' | 'ADDRESS', tries: number, step = 0): Count | null =>
  Array.from({ length: tries }).reduce<Count | null>((count, _, index) => countOne(kind, count, at(index * step)), null)

describe('the lock of an account', () => {
  it('begins with the fifth wrong try and doubles to an hour', () => {
    expect([1, 4, 5, 6, 7, 11, 12, 13, 1_000].map(lockSeconds)).toEqual([
      null,
      null,
      30,
      60,
      120,
      1_920,
      3_600,
      3_600,
      3_600,
    ])
  })

  it('tells how long it lasts, and is over on its second', () => {
    const count = after('ACCOUNT', 5)
    expect([0, 29, 30].map((second) => secondsLocked(count, at(second)))).toEqual([30, 1, null])
    expect(secondsLocked(after('ACCOUNT', 4), at(0))).toBeNull()
  })

  it('is forgotten after a day without a try, not before', () => {
    const count = after('ACCOUNT', 6)
    expect(countOne('ACCOUNT', count, at(86_399)).failures).toBe(7)
    expect(countOne('ACCOUNT', count, at(86_400))).toMatchObject({ failures: 1, lockedUntil: null })
  })
})

describe('the lock of an address', () => {
  it('begins with the hundredth try in a quarter of an hour and ends with it', () => {
    expect(after('ADDRESS', 99)?.lockedUntil).toBeNull()
    expect(after('ADDRESS', 100)?.lockedUntil).toBe(at(900))
    expect(countOne('ADDRESS', after('ADDRESS', 100), at(900))).toMatchObject({ failures: 1, lockedUntil: null })
  })

  it('spares an office whose people are wrong now and then', () => {
    expect(after('ADDRESS', 500, 10)?.lockedUntil).toBeNull()
  })
})

import { countsOf, metPercent, sumOf } from './duty-counts'
import { PENDING } from './duty-status'

const counts = (...pairs: [Parameters<typeof countsOf>[0][number]['status'], number][]) =>
  countsOf(pairs.map(([status, obligations]) => ({ status, obligations })))

describe('counts of duties', () => {
  it('tells the share met of what is due and known', () => {
    expect(metPercent(counts(['MET', 6], ['MET_LATE', 1], ['OVERDUE', 2], ['DEVIATION', 1]))).toBe(70)
  })

  it('takes what is not reported, not due or not applicable neither for met nor for missed', () => {
    const some = metPercent(counts(['MET', 1], ['OVERDUE', 1]))
    const more = metPercent(
      counts(['MET', 1], ['OVERDUE', 1], ['UNKNOWN', 9], ['DUE', 9], ['NOT_DUE', 9], ['NOT_APPLICABLE', 9]),
    )
    expect(more).toBe(some)
    expect(metPercent(counts(['UNKNOWN', 3], ['DUE', 3]))).toBeNull()
  })

  it('adds what is pending', () => {
    expect(sumOf(counts(['OVERDUE', 2], ['UNKNOWN', 3], ['MET', 5]), PENDING)).toBe(5)
  })
})

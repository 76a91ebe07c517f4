import { studentTails } from './student-t'

describe('studentTails', () => {
  it('is the two-sided p-value that tables have', () => {
    expect(studentTails(12.7062, 1)).toBeCloseTo(0.05, 5)
    expect(studentTails(2.7764, 4)).toBeCloseTo(0.05, 5)
    expect(studentTails(2.0096, 49)).toBeCloseTo(0.05, 4)
    expect(studentTails(-4.6041, 4)).toBeCloseTo(0.01, 5)
    expect(studentTails(0, 7)).toBe(1)
  })

  it('takes broken degrees of freedom', () => {
    expect(studentTails(2.5, 5.5)).toBeGreaterThan(studentTails(2.5, 6))
    expect(studentTails(2.5, 5.5)).toBeLessThan(studentTails(2.5, 5))
  })
})

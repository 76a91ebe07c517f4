import { chanceOf, effectText, intervalText, pText } from './effect-text'

const OF = { unit: 'YUAN', metric: 'collectiveIncome' } as const

describe('an effect in words', () => {
  it('has its sign and unit, and nothing where there is none', () => {
    expect(effectText(16500.13, OF, 'zh')).toBe('+1.65万元')
    expect(effectText(-16500.13, OF, 'en')).toMatch(/^−1\.65 /)
    expect(effectText(null, OF, 'zh')).toBeNull()
    expect(effectText(1.23, { unit: 'PERCENTAGE_POINTS', metric: 'operatingShare' }, 'zh')).toBe('+1.2个百分点')
  })

  it('names both ends of its interval, an unbounded one too', () => {
    expect(intervalText({ low: -17873, high: 51148 }, OF, 'zh')).toBe('−1.79万元 至 +5.11万元')
    expect(intervalText({ low: null, high: 51148 }, OF, 'zh')).toBe('无下限 至 +5.11万元')
    expect(intervalText(null, OF, 'zh')).toBeNull()
  })
})

describe('chance in words', () => {
  it('writes small p-values with three decimals, the smallest as less', () => {
    expect([0.0004, 0.0025, 0.2, 1, null].map(pText)).toEqual(['< 0.001', '= 0.003', '= 0.20', '= 1.00', null])
  })

  it('tells one that is rare alone from one that stands out among all', () => {
    expect(chanceOf({ pValue: 0.001, correctedPValue: 0.04, standsOut: true })).toBe('STANDS_OUT')
    expect(chanceOf({ pValue: 0.0025, correctedPValue: 0.1, standsOut: false })).toBe('HINT')
    expect(chanceOf({ pValue: 0.3, correctedPValue: 1, standsOut: false })).toBe('NONE')
    expect(chanceOf({ pValue: null, correctedPValue: null, standsOut: false })).toBe('UNKNOWN')
  })
})

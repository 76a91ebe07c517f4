import { writeChange } from './change'

const growth = (value: number | null) => writeChange({ value, unit: 'PERCENT', metric: 'collectiveIncome' }, 'zh')

describe('writing changes', () => {
  it('gives sign and arrow to growth and decline', () => {
    expect(growth(8.24)).toEqual({ direction: 'up', arrow: '▲', text: '+8.2%' })
    expect(growth(-3.06)).toEqual({ direction: 'down', arrow: '▼', text: '−3.1%' })
  })

  it('calls level what rounds to nothing', () => {
    expect(growth(0.04)).toEqual({ direction: 'level', arrow: '–', text: '0.0%' })
    expect(growth(-0.04)?.direction).toBe('level')
  })

  it('writes a difference of rates in percentage points and of amounts in 万元', () => {
    expect(writeChange({ value: -2, unit: 'PERCENTAGE_POINTS', metric: 'operatingShare' }, 'zh')?.text).toBe(
      '−2.0个百分点',
    )
    expect(writeChange({ value: 27_000, unit: 'YUAN', metric: 'collectiveIncomeGain' }, 'zh')?.text).toBe('+2.70万元')
  })

  it('says nothing where there is no change to tell', () => {
    expect(growth(null)).toBeNull()
  })
})

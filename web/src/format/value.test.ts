import { formatMoney, moneyScale } from './money'
import { percentText, valueText, writeValue } from './value'

const income = (value: number | null) => ({ value, unit: 'YUAN', metric: 'collectiveIncome' }) as const

describe('writing numbers', () => {
  it('writes amounts in 万元 with two decimals', () => {
    expect(valueText(income(139_000), 'zh')).toBe('13.90万元')
    expect(valueText(income(0), 'zh')).toBe('0.00万元')
  })

  it('switches a total standing alone to 亿元 at one 亿元, and not in a column', () => {
    expect(valueText(income(99_999_999), 'zh')).toBe('10000.00万元')
    expect(valueText(income(100_000_000), 'zh')).toBe('1.00亿元')
    expect(valueText(income(-250_000_000), 'zh')).toBe('-2.50亿元')
    expect(valueText(income(250_000_000), 'zh', 'wan')).toBe('25000.00万元')
  })

  it('writes income per head in whole 元, however large', () => {
    expect(valueText({ value: 18_221.4, unit: 'YUAN', metric: 'residentIncome' }, 'zh')).toBe('18221元')
    expect(moneyScale('residentIncome', 1e12)).toBe('yuan')
  })

  it('writes rates with one decimal and counts whole, a mean of counts with one decimal', () => {
    expect(valueText({ value: 53.64, unit: 'PERCENT', metric: 'operatingShare' }, 'zh')).toBe('53.6%')
    expect(valueText({ value: -0.04, unit: 'PERCENTAGE_POINTS', metric: 'operatingShare' }, 'zh')).toBe('0.0个百分点')
    expect(valueText({ value: 5061, unit: 'COUNT', metric: 'cooperatives' }, 'zh')).toBe('5061个')
    expect(valueText({ value: 0.75, unit: 'COUNT', metric: 'cooperatives' }, 'zh')).toBe('0.8个')
    expect(valueText({ value: 5061, unit: 'COUNT', metric: 'cooperatives' }, 'en')).toBe('5061')
  })

  it('has nothing to write for what is missing: missing is never zero', () => {
    expect(writeValue(income(null), 'zh')).toBeNull()
    expect(valueText({ value: undefined, unit: 'STARS', metric: 'starRating' }, 'zh')).toBeNull()
    expect(writeValue(income(Number.NaN), 'zh')).toBeNull()
    expect(percentText(null)).toBeNull()
    expect(percentText(0)).toBe('0.0%')
  })

  it('knows each scale by its own factor', () => {
    expect(formatMoney(123_456_789, 'yi')).toBe('1.23')
    expect(formatMoney(123_456_789, 'wan')).toBe('12345.68')
    expect(formatMoney(123_456_789, 'yuan')).toBe('123456789')
  })
})

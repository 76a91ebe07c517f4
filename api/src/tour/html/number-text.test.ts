import { changeText, dayText, joinedText, numberText, periodText, stateText } from './number-text'

const number = (locale: 'zh' | 'en', metric: string, unit: Parameters<typeof numberText>[2], value: number) =>
  joinedText(locale, numberText(locale, metric, unit, value))

describe('numbers of a presentation', () => {
  it.each([
    ['collectiveIncome', 'YUAN', 120_000, '12.00万元', '12.00 10k yuan'],
    ['collectiveIncome', 'YUAN', 250_000_000, '2.50亿元', '2.50 100m yuan'],
    ['residentIncome', 'YUAN', 23_456.4, '23456元', '23456 yuan'],
    ['starRating', 'STARS', 3.5, '3.5星', '3.5 stars'],
    ['supported', 'FLAG', 1, '是', 'yes'],
    ['waterToilets', 'PERCENT', -0.04, '0.0%', '0.0%'],
  ] as const)('%s in %s, %d, reads %s and %s', (metric, unit, value, zh, en) => {
    expect(number('zh', metric, unit, value)).toBe(zh)
    expect(number('en', metric, unit, value)).toBe(en)
  })

  it('say why they are missing, and are small counts in words', () => {
    expect(stateText('zh', 'SUPPRESSED', 'HOUSEHOLDS')).toBe('不足5户')
    expect(stateText('en', 'SUPPRESSED', 'HOUSEHOLDS')).toBe('under 5 households')
    expect(stateText('en', 'NOT_REPORTED', 'YUAN')).toBe('not reported')
  })

  it('carry a sign as changes', () => {
    expect(changeText('zh', 'a', 'PERCENTAGE_POINTS', 1.5)).toBe('+1.5个百分点')
    expect(changeText('en', 'a', 'PERCENT', -2)).toBe('-2.0%')
  })

  it('stand with periods and days as each language writes them', () => {
    expect(['2024', '2024H1', '2024Q1', '2024-07'].map((key) => periodText('zh', key))).toEqual([
      '2024年',
      '2024年上半年',
      '2024年一季度',
      '2024年7月',
    ])
    expect(['2024', '2024H2', '2024Q1', '2024-07'].map((key) => periodText('en', key))).toEqual([
      '2024',
      'second half of 2024',
      'Q1 2024',
      '2024-07',
    ])
    expect([dayText('zh', '2022-03-05'), dayText('en', '2022-03-05')]).toEqual(['2022年3月5日', '5 Mar 2022'])
  })
})

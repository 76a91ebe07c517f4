import { isPeriodKey, periodText, shiftYears } from './period'
import { rankChangeText, rankText } from './rank'

describe('periods in words', () => {
  it.each([
    ['2022', '2022年', '2022'],
    ['2022H1', '2022年上半年', 'first half of 2022'],
    ['2022Q1', '2022年一季度', 'Q1 2022'],
    ['2022-03', '2022年3月', '2022-03'],
  ])('%s reads %s', (key, zh, en) => {
    expect(periodText(key, 'zh')).toBe(zh)
    expect(periodText(key, 'en')).toBe(en)
  })

  it('shifts by years and keeps the place in the year', () => {
    expect(['2024', '2024Q3', '2024-07'].map((key) => shiftYears(key, -1))).toEqual(['2023', '2023Q3', '2023-07'])
  })

  it('knows a key from a text', () => {
    expect(['2024', '2024H2', '2024H3', '2024-13', '24', ''].map(isPeriodKey)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('places in a ranking', () => {
  it('says 并列 for a shared place', () => {
    expect(rankText({ rank: 2, tied: true }, 'zh')).toBe('并列第2')
    expect(rankText({ rank: 2, tied: false }, 'zh')).toBe('第2')
  })

  it('shows movement, 新 for a newcomer, and nothing where nothing is known', () => {
    expect(rankChangeText({ rankChange: 2, isNew: false }, 'zh')).toBe('↑2')
    expect(rankChangeText({ rankChange: -1, isNew: false }, 'zh')).toBe('↓1')
    expect(rankChangeText({ rankChange: 0, isNew: false }, 'zh')).toBe('·')
    expect(rankChangeText({ rankChange: null, isNew: true }, 'zh')).toBe('新')
    expect(rankChangeText({ rankChange: null, isNew: false }, 'zh')).toBe('')
  })
})

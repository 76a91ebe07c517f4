import { readView } from '@/view/view'
import { basePeriod, compareHref, periodOfDay, readCodes } from './clusters-view'

describe('the base of a comparison', () => {
  const years = ['2019', '2020', '2021', '2022', '2023', '2024']

  it('is the last period with data before the first cluster began', () => {
    expect(basePeriod(readView({}), '2024', years, ['2023-03-01', '2022-04-01'])).toBe('2021')
    expect(basePeriod(readView({}), '2024', years, ['2023-03-01'])).toBe('2022')
  })

  it('is that of the address where it lies before the period', () => {
    expect(basePeriod(readView({ against: '2020' }), '2024', years, ['2022-04-01'])).toBe('2020')
    expect(basePeriod(readView({ against: '2024' }), '2024', years, ['2022-04-01'])).toBe('2021')
  })

  it('is the first period where data begins with the cluster, and the year before where there is no other', () => {
    expect(basePeriod(readView({}), '2024', ['2022', '2023', '2024'], ['2022-04-01'])).toBe('2022')
    expect(basePeriod(readView({}), '2024Q4', ['2024Q4'], [])).toBe('2023Q4')
  })
})

describe('the period of a day', () => {
  it('is of the kind of the other period', () => {
    expect(['2024', '2024H2', '2024Q1', '2024-12'].map((like) => periodOfDay('2022-07-01', like))).toEqual([
      '2022',
      '2022H2',
      '2022Q3',
      '2022-07',
    ])
  })
})

describe('the clusters side by side', () => {
  it('are read as one list or as a form sends them, each once and three at most', () => {
    expect(readCodes({ codes: 'a,b,a' })).toEqual(['a', 'b'])
    expect(readCodes({ codes: ['PQ-1', 'PQ-2', 'PQ-3', 'PQ-4'] })).toEqual(['PQ-1', 'PQ-2', 'PQ-3'])
    expect(readCodes({ codes: '<b>,../x,' })).toEqual([])
  })

  it('are in the address with the rest of the view', () => {
    const view = readView({ period: '2024', design: 'MATCHED' })
    const href = compareHref(['PQ-1', 'PQ-2'], view)
    const params = Object.fromEntries(new URL(href, 'http://x').searchParams)
    expect(readView(params)).toEqual(view)
    expect(readCodes(params)).toEqual(['PQ-1', 'PQ-2'])
  })
})

import type { ScoreBoardYearFragment } from '@/gql/graphql'
import { trendsOf } from './score-years'

const year = (period: string, score: number | null, state: 'REPORTED' | 'NOT_DUE'): ScoreBoardYearFragment => ({
  period,
  baselinePeriod: '2021',
  total: { score, state },
  dimensions: [{ dimension: { key: 'D1' }, score: { score, state: 'REPORTED' } }],
})

describe('the years of a score', () => {
  it('begin with the baseline, in order, and know which rest on too little', () => {
    const trends = trendsOf(
      [year('2022', 60, 'REPORTED'), year('2020', null, 'NOT_DUE'), year('2021', null, 'NOT_DUE')],
      '2021',
    )
    expect(trends.get('TOTAL')).toEqual([
      { period: '2021', value: null, firm: false },
      { period: '2022', value: 60, firm: true },
    ])
    expect(trends.get('D1')?.map(({ value }) => value)).toEqual([null, 60])
  })
})

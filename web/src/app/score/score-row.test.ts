import { makeFragmentData } from '@/gql'
import type { ScoreEntryFragment, ScorePointsFragment } from '@/gql/graphql'
import { ScorePoints } from './score.fragment'
import { columnSteps, inOrder, scoreRows } from './score-row'

const points = (score: number, change: number | null): ScorePointsFragment => ({
  score,
  change,
  low: score,
  high: score,
  baseline: null,
  coverage: 100,
  state: 'REPORTED',
  improvement: null,
  villages: 10,
  expected: 10,
})

const entry = (
  name: string,
  score: number,
  change: number | null,
  state: ScoreEntryFragment['state'] = 'RANKED',
): ScoreEntryFragment => ({
  rank: state === 'RANKED' ? 1 : null,
  tied: false,
  state,
  rankChange: null,
  stable: true,
  fewVillages: false,
  place: { code: name, name, level: 'COUNTY' },
  rankByMissing: null,
  rankByWeights: null,
  total: makeFragmentData(points(score, change), ScorePoints),
  dimensions: [],
})

const rows = scoreRows([
  entry('甲', 80, 2),
  entry('乙', 70, 9),
  entry('丙', 60, null),
  entry('丁', 99, 40, 'INSUFFICIENT_COVERAGE'),
])
const names = (list: typeof rows | readonly (typeof rows)[number][]) => list.map(({ entry: { place } }) => place.name)

describe('rows of the table of scores', () => {
  it('stay as ranked when scores are shown', () => {
    expect(names(inOrder(rows, 'TOTAL', 'VALUE'))).toEqual(['甲', '乙', '丙', '丁'])
  })

  it('stand by their change when changes are shown; without one, or unranked, at the end', () => {
    expect(names(inOrder(rows, 'TOTAL', 'CHANGE'))).toEqual(['乙', '甲', '丙', '丁'])
  })

  it('are coloured among the ranked only, and hatched without a rank or a number', () => {
    const byScore = columnSteps(rows, 'TOTAL', 'VALUE')
    expect(rows.map(byScore)).toEqual([5, 4, 3, null])
    const byChange = columnSteps(rows, 'TOTAL', 'CHANGE')
    expect(rows.map(byChange)).toEqual([4, 5, null, null])
  })
})

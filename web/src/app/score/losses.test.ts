import { makeFragmentData } from '@/gql'
import type { IndicatorLossFragment, ScoreEntryFragment, ScorePointsFragment } from '@/gql/graphql'
import { lossesOf, unitLosses } from './losses'
import { ScorePoints } from './score.fragment'
import { scoreRows } from './score-row'

const indicator = (code: string, lost: number): IndicatorLossFragment => ({
  indicator: { code, name: code, dimension: 'D1', weight: 30 },
  points: 50,
  scored: 10,
  missing: 1,
  short: 4,
  lost,
})

const points = (score: number | null): ScorePointsFragment => ({
  score,
  low: null,
  high: null,
  baseline: null,
  change: null,
  coverage: 90,
  state: score === null ? 'NOT_REPORTED' : 'REPORTED',
  improvement: null,
  villages: 10,
  expected: 12,
})

const unit = (name: string, score: number | null, lost: Record<string, number>): ScoreEntryFragment => ({
  rank: 1,
  tied: false,
  state: 'RANKED',
  rankChange: null,
  stable: true,
  fewVillages: false,
  place: { code: name, name, level: 'COUNTY' },
  rankByMissing: null,
  rankByWeights: null,
  total: makeFragmentData(points(score), ScorePoints),
  dimensions: [
    {
      dimension: { key: 'D1', name: 'D1', shortName: 'D1' },
      score: makeFragmentData(points(score), ScorePoints),
      indicators: Object.entries(lost).map(([code, own]) => ({ indicator: { code, name: code }, lost: own })),
    },
  ],
})

describe('what scores lose', () => {
  it('counts an indicator over all villages, most first, and leaves out what costs nothing', () => {
    const losses = lossesOf([indicator('a', 0.5), indicator('b', 0), indicator('c', 2)], 1222)
    expect(losses.map(({ code, points: lost }) => [code, lost])).toEqual([
      ['c', 2444],
      ['a', 611],
    ])
  })

  it('counts a unit by the villages that have a score, and names what costs it most', () => {
    const losses = unitLosses(scoreRows([unit('甲', 80, { a: 8, b: 12 }), unit('乙', 60, { a: 39, b: 1 })]))
    expect(
      losses.map(({ place, points: lost, perVillage, most }) => [place.name, lost, perVillage, most?.code]),
    ).toEqual([
      ['乙', 400, 40, 'a'],
      ['甲', 200, 20, 'b'],
    ])
  })

  it('does not take a unit without a score for one that loses everything', () => {
    expect(unitLosses(scoreRows([unit('丙', null, {})]))).toEqual([])
  })
})

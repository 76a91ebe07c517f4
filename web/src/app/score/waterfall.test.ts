import type { DimensionKey, IndicatorLossFragment } from '@/gql/graphql'
import { axisStart, waterfall } from './waterfall'

const indicator = (code: string, dimension: DimensionKey, lost: number): IndicatorLossFragment => ({
  indicator: { code, name: code, dimension, weight: 10 },
  points: null,
  scored: 1,
  missing: 0,
  short: 1,
  lost,
})

describe('the waterfall', () => {
  const steps = waterfall([
    { dimension: { key: 'D1', name: 'one' }, indicators: [indicator('a', 'D1', 2), indicator('b', 'D1', 6)] },
    { dimension: { key: 'D2', name: 'two' }, indicators: [indicator('c', 'D2', 0), indicator('d', 'D2', 12)] },
  ])

  it('falls from 100 step by step to the total', () => {
    expect(steps.map(({ key, from, to, lost }) => [key, from, to, lost])).toEqual([
      ['D1', 100, 92, 8],
      ['D2', 92, 80, 12],
    ])
  })

  it('takes a dimension apart inside its own span, most lost first, without what costs nothing', () => {
    expect(steps.map(({ indicators }) => indicators.map(({ key, from, to }) => [key, from, to]))).toEqual([
      [
        ['b', 100, 94],
        ['a', 94, 92],
      ],
      [['d', 92, 80]],
    ])
  })

  it('begins its axis at a ten with room below the total, never below nought', () => {
    expect([73.6, 75, 4, 100].map(axisStart)).toEqual([60, 70, 0, 90])
  })
})

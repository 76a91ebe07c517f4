import fc from 'fast-check'
import { rankValues } from '../ranking/rank-values'
import { aggregateColumn, aggregateIndicators } from './aggregate-scores'
import type { IndicatorScores } from './indicator-scores'
import type { DimensionKey, Indicator, Plan } from './plan-model'
import { columnOf, rangesByMissing, rangesByWeights, type ScoreKey } from './rank-stability'
import { MISSING, NOT_APPLICABLE, SCORED } from './score-state'
import { composeScores, type ScoreTable } from './score-table'

const words = { zh: '', en: '' }
const VILLAGES = 6

/** Two indicators in each of two dimensions. */
const shape: readonly [string, DimensionKey, number][] = [
  ['a', 'D1', 70],
  ['b', 'D1', 30],
  ['c', 'D2', 50],
  ['d', 'D2', 50],
]

const plan = {
  key: 'test',
  dimensions: [
    { key: 'D1', name: words, shortName: words, weight: 20 },
    { key: 'D2', name: words, shortName: words, weight: 30 },
  ],
  indicators: shape.map(([code, dimension, weight]) => ({ code, dimension, weight })),
} as unknown as Plan

/** A cell: points, or why there are none. */
type Cell = number | 'MISSING' | 'NOT_APPLICABLE'

const scope = { villages: Int32Array.from({ length: VILLAGES }, (_, at) => at), clocks: [], listed: new Map() }
const everyone = scope.villages

function table(cells: readonly (readonly Cell[])[]): ScoreTable {
  const indicators = plan.indicators.map((indicator: Indicator, at): IndicatorScores => {
    const own = cells.map((row) => row[at] as Cell)
    return {
      indicator,
      points: Float64Array.from(own, (cell) => (typeof cell === 'number' ? cell : Number.NaN)),
      states: Uint8Array.from(own, (cell) =>
        typeof cell === 'number' ? SCORED : cell === 'MISSING' ? MISSING : NOT_APPLICABLE,
      ),
      values: new Float64Array(own.length),
    }
  })
  return composeScores(plan, 2023, scope, indicators)
}

const points = fc.double({ min: 0, max: 100, noNaN: true })
const cell: fc.Arbitrary<Cell> = fc.oneof(
  points,
  points,
  fc.constant('MISSING' as const),
  fc.constant('NOT_APPLICABLE' as const),
)
const cells = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: VILLAGES, maxLength: VILLAGES })
const score = (rows: readonly (readonly Cell[])[]) => aggregateColumn(table(rows).total, everyone)

describe('a score', () => {
  it('weighs indicators in a dimension and dimensions in the total', () => {
    const rows = Array.from({ length: VILLAGES }, (): Cell[] => [100, 0, 40, 60])
    const scores = table(rows)
    expect(scores.dimensions.get('D1')?.scores[0]).toBeCloseTo(70)
    expect(scores.dimensions.get('D2')?.scores[0]).toBeCloseTo(50)
    expect(scores.total.scores[0]).toBeCloseTo((20 * 70 + 30 * 50) / 50)
  })

  it('leaves out what is missing and says so, instead of taking it for zero', () => {
    const rows = Array.from({ length: VILLAGES }, (): Cell[] => [80, 'MISSING', 40, 60])
    const dimension = table(rows).dimensions.get('D1')
    expect(dimension?.scores[0]).toBe(80)
    expect(dimension?.low[0]).toBeCloseTo(56)
    expect(dimension?.high[0]).toBeCloseTo(86)
    expect(score(rows).coverage).toBeCloseTo((100 * (20 * 0.7 + 30)) / 50)
  })

  it('has no value, not zero, where nothing is reported', () => {
    const rows = Array.from({ length: VILLAGES }, (): Cell[] => ['MISSING', 'MISSING', 'MISSING', 'MISSING'])
    expect(score(rows)).toMatchObject({ score: null, low: 0, high: 100, coverage: 0 })
  })

  it('expects nothing where nothing applies', () => {
    const rows = Array.from({ length: VILLAGES }, (): Cell[] => new Array<Cell>(4).fill('NOT_APPLICABLE'))
    expect(score(rows)).toMatchObject({ score: null, low: null, high: null, coverage: null, expected: 0 })
  })

  it('with gaps has bounds that hold whatever full data would give', () => {
    fc.assert(
      fc.property(cells, fc.array(points, { minLength: 24, maxLength: 24 }), (rows, filling) => {
        const full = rows.map((row, at) =>
          row.map((own, of) => (own === 'MISSING' ? (filling[at * 4 + of] as number) : own)),
        )
        const [gaps, whole] = [score(rows), score(full)]
        if (whole.score === null || gaps.low === null || gaps.high === null) return
        expect(whole.score).toBeGreaterThanOrEqual(gaps.low - 1e-9)
        expect(whole.score).toBeLessThanOrEqual(gaps.high + 1e-9)
        if (gaps.score !== null) {
          expect(gaps.score).toBeGreaterThanOrEqual(gaps.low - 1e-9)
          expect(gaps.score).toBeLessThanOrEqual(gaps.high + 1e-9)
        }
      }),
    )
  })

  it('never falls when a figure of a village rises', () => {
    fc.assert(
      fc.property(cells, fc.nat(VILLAGES - 1), fc.nat(3), points, (rows, village, indicator, gain) => {
        const before = rows[village]?.[indicator]
        if (typeof before !== 'number') return
        const raised = rows.map((row, at) =>
          row.map((own, of) => (at === village && of === indicator ? Math.min(100, before + gain) : own)),
        )
        expect(score(raised).score ?? 0).toBeGreaterThanOrEqual((score(rows).score ?? 0) - 1e-9)
      }),
    )
  })

  it('is taken apart into what each indicator gives and costs', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const scores = table(rows)
        const { score: total } = aggregateColumn(scores.total, everyone)
        const parts = aggregateIndicators(scores, everyone)
        if (total === null) return
        const sum = (of: 'gained' | 'lost') => parts.reduce((all, part) => all + part[of], 0)
        expect(sum('gained')).toBeCloseTo(total, 6)
        expect(sum('lost')).toBeCloseTo(100 - total, 6)
      }),
    )
  })

  it('of a place is the mean of its villages, one vote each', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const { total } = table(rows)
        const known = [...total.scores].filter((own) => !Number.isNaN(own))
        const { score: mean, villages } = aggregateColumn(total, everyone)
        expect(villages).toBe(known.length)
        if (known.length > 0) expect(mean).toBeCloseTo(known.reduce((all, own) => all + own, 0) / known.length, 6)
      }),
    )
  })
})

describe('how firm a rank is', () => {
  const places = [Int32Array.of(0, 1), Int32Array.of(2, 3), Int32Array.of(4, 5)]

  it('spans the ranks that missing figures leave open', () => {
    const at = (low: number, high: number) => ({
      score: (low + high) / 2,
      low,
      high,
      villages: 2,
      expected: 2,
      coverage: 90,
    })
    expect(rangesByMissing([at(80, 90), at(50, 85), at(10, 20), null])).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
      { best: 3, worst: 3 },
      null,
    ])
  })

  it('flips where a weight decides, and holds where it does not', () => {
    const rows: Cell[][] = [
      [100, 40, 50, 50],
      [100, 40, 50, 50],
      [40, 100, 66.5, 66.5],
      [40, 100, 66.5, 66.5],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]
    const ranges = rangesByWeights(table(rows), places, 'TOTAL', [true, true, true])
    expect(ranges[2]).toEqual({ best: 3, worst: 3 })
    expect(ranges[0]).toEqual({ best: 1, worst: 2 })
    expect(ranges[1]).toEqual({ best: 1, worst: 2 })
    expect(rangesByWeights(table(rows), places, 'TOTAL', [true, false, true])[1]).toBeNull()
  })

  it('is what ranking anew by every moved weight gives', () => {
    const ranked = (scores: ScoreTable, key: ScoreKey) =>
      rankValues(
        places.map((own) => aggregateColumn(columnOf(scores, key), own).score),
        1,
      ).map((position) => position?.rank ?? null)
    fc.assert(
      fc.property(cells, fc.constantFrom<ScoreKey>('TOTAL', 'D1', 'D2'), (rows, key) => {
        const scores = table(rows)
        const moved = plan.indicators.flatMap(({ weight }, at) =>
          [0.8, 1.2].map((factor) => ({
            ...plan,
            indicators: plan.indicators.with(at, { ...(plan.indicators[at] as Indicator), weight: weight * factor }),
          })),
        )
        const all = [plan, ...moved].map((own) => ranked(composeScores(own, 2023, scope, scores.indicators), key))
        const ranges = rangesByWeights(scores, places, key, [true, true, true])
        places.forEach((_, at) => {
          const ranks = all.flatMap((own) => own[at] ?? [])
          const naive = ranks.length === 0 ? null : { best: Math.min(...ranks), worst: Math.max(...ranks) }
          expect(ranges[at]).toEqual(naive)
        })
      }),
    )
  })
})

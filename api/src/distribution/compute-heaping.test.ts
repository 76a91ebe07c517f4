import '../app/registry'
import { exampleCity } from '../../test/map-of-places'
import { type Column, REPORTED } from '../measure/column'
import { measureOf } from '../measure/metric'
import { Random } from '../sample/random'
import { computeHeaping } from './compute-heaping'

const map = exampleCity()
const all = { start: 0, end: map.villageCount }
const usual = { at: null, width: null }

function columnOf(metric: string, tell: (random: Random) => number): Column {
  const random = new Random('heaping', metric)
  return {
    measure: measureOf(metric),
    period: '2024',
    values: Float64Array.from({ length: map.villageCount }, () => tell(random)),
    denominators: null,
    states: new Uint8Array(map.villageCount).fill(REPORTED),
    revisions: new Int32Array(map.villageCount),
  }
}

describe('heaping', () => {
  it('is looked for at the target and the usual edges, zero left out, with a twentieth of each as the window', () => {
    const gains = columnOf('collectiveIncomeGain', (random) => Math.round(3_000_000 + 4_000_000 * random.normal()))
    expect(computeHeaping(gains, all, null, usual).points).toMatchObject([
      { at: 30_000, to: 31_500, isTarget: true, state: 'TOLD' },
      { at: 50_000, to: 52_500, isTarget: false, state: 'TOLD' },
      { at: 100_000, to: 105_000, isTarget: false },
    ])
  })

  it('is told in yuan: of 1,700 villages 60 lifted over the target stand out', () => {
    let lifted = 60
    const column = columnOf('collectiveIncome', (random) =>
      lifted-- > 0 ? 10_010_000 : Math.round(random.skewed(21_000_000, 1)),
    )
    const { points } = computeHeaping(column, all, null, { at: [200_000, 100_000, 100_000], width: 4_000 })
    expect(points.map(({ at, to }) => [at, to])).toEqual([
      [100_000, 104_000],
      [200_000, 204_000],
    ])
    const [target, other] = points
    expect(target).toMatchObject({ isTarget: true, isHeaped: true })
    expect(target?.villages).toBeGreaterThanOrEqual(60)
    expect(target?.excess).toBeCloseTo((target?.villages ?? 0) - (target?.expected ?? 0), 9)
    expect(target?.chance).toBeLessThan(1e-4)
    expect(other).toMatchObject({ isTarget: false, isHeaped: false })
  })

  it('has no points and no steps where a metric has no edges and no digits', () => {
    const { points, roundNumbers } = computeHeaping(
      columnOf('posted', () => 1),
      all,
      null,
      usual,
    )
    expect([points, roundNumbers]).toEqual([[], []])
  })

  it('looks at the last digits of counts', () => {
    const households = columnOf('households', (random) => {
      const count = random.whole(50, 400)
      return random.chance(0.3) ? Math.round(count / 10) * 10 : count
    })
    expect(computeHeaping(households, all, null, usual).roundNumbers).toMatchObject([
      { step: 10, state: 'TOLD', isHeaped: true },
      { step: 100, state: 'TOLD' },
    ])
  })
})

import '../app/registry'
import { bandOf, chooseBands } from '../distribution/bands'
import { REPORTED } from './column'
import { computeFigure } from './compute-figure'
import type { Measure } from './measure'
import { measureOf } from './metric'
import { countAtTarget, targetEdge } from './target-edge'

const issues = measureOf('guaranteeIssues')
const none = () => Float64Array.of()

describe('the edge of a target', () => {
  it('is the target where more is better', () => {
    expect(targetEdge(measureOf('collectiveIncome'))).toBe(100_000)
    expect(targetEdge(measureOf('households'))).toBeNull()
  })

  it('is the first value beyond it where less is better', () => {
    expect(targetEdge(issues)).toBe(1)
    const debt: Measure = { ...measureOf('collectiveIncome'), direction: 'LOWER_IS_BETTER', target: 500 }
    expect(targetEdge(debt)).toBe(500.01)
  })

  it('parts those who reach the target from those who do not', () => {
    const { limits } = chooseBands(issues, [5], none)
    const values = Float64Array.of(0, 0, 1, 7)
    expect([...values].filter((value) => bandOf(limits, value) === 0)).toHaveLength(countAtTarget(issues, values) ?? 0)
    expect(countAtTarget(issues, values)).toBe(2)
  })

  it('is what a share counts unless a number is asked for', () => {
    const values = Float64Array.of(0, 0, 1, 7)
    const column = {
      ...{ measure: issues, period: '2024Q1', values, denominators: null },
      ...{ states: new Uint8Array(4).fill(REPORTED), revisions: new Int32Array(4) },
    }
    const share = (atLeast: number | null) =>
      computeFigure(column, { start: 0, end: 4 }, null, { stat: 'SHARE', atLeast })
    expect(share(null)).toMatchObject({ value: 50, numerator: 2, denominator: 4 })
    expect(share(1)).toMatchObject({ value: 50, numerator: 2, denominator: 4 })
    expect(share(2)).toMatchObject({ value: 25, numerator: 1, denominator: 4 })
  })
})

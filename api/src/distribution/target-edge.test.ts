import '../app/registry'
import type { Measure } from '../measure/measure'
import { measureOf } from '../measure/metric'
import { bandOf, chooseBands } from './bands'
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
})

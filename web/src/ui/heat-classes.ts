/** Steps of the sequential palette, low to high. */
export type HeatStep = 1 | 2 | 3 | 4 | 5

const STEPS = 5

/**
 * Sorts values into five classes of about equal size and gives the step of each; equal values share a step. Fewer than
 * five different values take fewer steps, ending at the highest.
 */
export function heatClasses(values: readonly number[]): (value: number) => HeatStep {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b)
  const distinct = [...new Set(sorted)]
  if (distinct.length < STEPS) {
    return (value) => {
      const above = distinct.filter((other) => other > value).length
      return Math.max(1, STEPS - above) as HeatStep
    }
  }
  const edges = [1, 2, 3, 4].map((step) => sorted[Math.floor((step * sorted.length) / STEPS)] as number)
  return (value) => (1 + edges.filter((edge) => value >= edge).length) as HeatStep
}

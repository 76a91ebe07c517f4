import { DomainError } from '../common/domain-error'

/** No list of edges or points is longer. */
export const MAX_EDGES = 50

/** Edges asked for must rise. Refuses with `EDGES_INVALID`. */
export function requireEdges(edges: readonly number[]): void {
  const rising = edges.every((edge, index) => index === 0 || edge > (edges[index - 1] as number))
  if (edges.length >= 1 && edges.length <= MAX_EDGES && rising) return
  throw new DomainError(
    'EDGES_INVALID',
    {
      zh: `分组边界 edges 应有1至${MAX_EDGES}个，从小到大，不重复。`,
      en: `edges must be 1 to ${MAX_EDGES} numbers, each larger than the one before.`,
    },
    { given: edges.join(', ') },
  )
}

/** A number of things asked for must lie in a range. Refuses with `COUNT_INVALID`, naming the argument. */
export function requireCount(argument: string, given: number, least: number, most: number): void {
  if (given >= least && given <= most) return
  throw new DomainError(
    'COUNT_INVALID',
    {
      zh: `${argument} 应为${least}至${most}，给的是 ${given}。`,
      en: `${argument} must be ${least} to ${most}; ${given} was given.`,
    },
    { argument, given },
  )
}

/** Points to look at must be one to `MAX_EDGES`, and the window a positive width. Refuses with `HEAPING_INVALID`. */
export function requireHeapingArguments(at: readonly number[] | null, width: number | null): void {
  const isListRight = at === null || (at.length >= 1 && at.length <= MAX_EDGES && at.every(Number.isFinite))
  if (isListRight && (width === null || width > 0)) return
  throw new DomainError(
    'HEAPING_INVALID',
    {
      zh: `at 应有1至${MAX_EDGES}个数，width 应大于0，均按指标的单位填写。`,
      en: `at must be 1 to ${MAX_EDGES} numbers and width above 0, both in the unit of the metric.`,
    },
    { at: at?.join(', ') ?? null, width },
  )
}

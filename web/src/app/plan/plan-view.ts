import { isDay } from '@/format/day'
import type { RequirementDimension } from '@/gql/graphql'
import { carried, type SearchParams, type View, viewQuery } from '@/view/view'

export const PLAN_PATH = '/plan'

/** The five improvements, then the management duties. */
export const DIMENSIONS = ['D1', 'D2', 'D3', 'D4', 'D5', 'M'] as const satisfies readonly RequirementDimension[]

/** What the page 方案 shows, in the address beside the view. */
export interface PlanView {
  /** Null: all of them. */
  readonly dimension: RequirementDimension | null
  /** The day on which the city's standing is told; null: the usual one. */
  readonly on: string | null
  /** Key of a version of the plan; null: the one in force. */
  readonly version: string | null
}

/** Reads the parameters of an address; what it does not understand counts as absent. */
export function readPlanView(params: SearchParams): PlanView {
  const one = (name: string) => [params[name]].flat()[0]
  const [on, version] = [one('on'), one('version')]
  return {
    dimension: DIMENSIONS.find((key) => key === one('dimension')) ?? null,
    on: on && isDay(on) ? on : null,
    version: version && /^[\w-]{1,60}$/.test(version) ? version : null,
  }
}

/** Address of the plan; with an anchor that of a requirement (`R27`) or a clause (`三.3`) in it. */
export function planHref(view: View, shown: Partial<PlanView>, anchor?: string): string {
  const query = new URLSearchParams(viewQuery(carried(view)))
  for (const name of ['version', 'dimension', 'on'] as const) {
    const value = shown[name]
    if (value) query.set(name, value)
  }
  const text = query.toString()
  return `${PLAN_PATH}${text === '' ? '' : `?${text}`}${anchor ? `#${anchor}` : ''}`
}

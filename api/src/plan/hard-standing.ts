import { MET, MET_LATE, NOT_APPLICABLE, NOT_DUE } from './obligation-status'
import type { DimensionKey, Plan, Requirement } from './plan-model'
import type { RequirementOutcome } from './requirement-outcome'

/** How a village stands with all hard requirements of a dimension together. */
const NOTHING_ASKED = 0
const ALL_MET = 1
const SOME_OPEN = 2

/** Such a code for each village of a scope, by dimension. */
export type HardStanding = ReadonlyMap<DimensionKey, Uint8Array>

/** The hard requirements of a dimension that are checked on villages. */
export const hardRequirements = ({ requirements }: Plan, dimension: DimensionKey): Requirement[] =>
  requirements.filter((requirement) => requirement.dimension === dimension && requirement.hard && requirement.check)

/** Sums up the outcomes of the hard requirements of one dimension for every village. */
export function standWithAll(size: number, outcomes: readonly (RequirementOutcome | null)[]): Uint8Array {
  const standing = new Uint8Array(size).fill(NOTHING_ASKED)
  for (const outcome of outcomes)
    for (let position = 0; position < size; position++) {
      const status = outcome?.statuses[position]
      if (status === MET || status === MET_LATE) standing[position] = Math.max(standing[position] as number, ALL_MET)
      else if (status !== NOT_APPLICABLE && status !== NOT_DUE) standing[position] = SOME_OPEN
    }
  return standing
}

/** Whether every hard requirement is met in every one of some villages, and at least one of them is asked. */
export function allHardMet(standing: Uint8Array, positions: Int32Array): boolean {
  let isAsked = false
  for (const position of positions) {
    if (standing[position] === SOME_OPEN) return false
    if (standing[position] === ALL_MET) isAsked = true
  }
  return isAsked
}

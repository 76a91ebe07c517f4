import { checkEvent, checkPosted, checkPostingYears } from './check-events'
import type { CheckInput } from './check-input'
import { checkRising, checkStable, checkStanding } from './check-lasting-figures'
import { checkEveryPeriod, checkReached } from './check-term-figures'
import { DEVIATION, NOT_APPLICABLE, OVERDUE } from './obligation-status'
import type { Check, Requirement } from './plan-model'
import type { RequirementOutcome } from './requirement-outcome'

function runCheck(input: CheckInput, check: Check): Promise<RequirementOutcome> {
  switch (check.kind) {
    case 'EVENT':
      return checkEvent(input, check)
    case 'REACHED':
      return checkReached(input, check)
    case 'PERIODIC':
    case 'DUE_YEARS':
      return checkEveryPeriod(input, check)
    case 'STABLE':
      return checkStable(input, check)
    case 'POSTING_YEARS':
      return checkPostingYears(input, check)
    case 'STANDING':
      return checkStanding(input, check)
    case 'RISING':
      return checkRising(input, check)
    case 'POSTED':
      return checkPosted(input, check)
  }
}

/**
 * How each village of a scope stands with a requirement on a day. It applies to its categories only; a soft rule that
 * is not kept is a deviation, never a failure (domain.md §1). Null: the requirement is not checked on villages.
 */
export async function checkRequirement(
  input: CheckInput,
  requirement: Requirement,
): Promise<RequirementOutcome | null> {
  if (!requirement.check) return null
  const outcome = await runCheck(input, requirement.check)
  const { statuses } = outcome
  const applies = appliesTo(input, requirement)
  for (let position = 0; position < statuses.length; position++) {
    if (applies && applies[position] !== 1) outcome.set(position, NOT_APPLICABLE)
    else if (!requirement.hard && statuses[position] === OVERDUE) statuses[position] = DEVIATION
  }
  return outcome
}

/** 1 for the villages that were listed in one of the categories; null: every village. */
function appliesTo({ scope }: CheckInput, { categories }: Requirement): Uint8Array | null {
  if (categories.length === 0) return null
  const applies = new Uint8Array(scope.villages.length)
  for (const category of categories)
    scope.listed.get(category)?.forEach((flag, position) => {
      if (flag === 1) applies[position] = 1
    })
  return applies
}

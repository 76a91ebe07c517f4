import fc from 'fast-check'
import { allHardMet, standWithAll } from './hard-standing'
import { type ObligationStatus, STATUS_CODES } from './obligation-status'
import { RequirementOutcome } from './requirement-outcome'

const VILLAGES = 5
const FULFILLED: readonly ObligationStatus[] = ['MET', 'MET_LATE', 'NOT_APPLICABLE', 'NOT_DUE']

function outcomeOf(statuses: readonly ObligationStatus[]): RequirementOutcome {
  const outcome = new RequirementOutcome(VILLAGES)
  statuses.forEach((status, position) => {
    outcome.set(position, STATUS_CODES.indexOf(status))
  })
  return outcome
}

const status = fc.constantFrom(...STATUS_CODES, 'MET' as const, 'NOT_DUE' as const)
const requirement = fc.array(status, { minLength: VILLAGES, maxLength: VILLAGES })

test('all hard requirements are met where none of any village is open and at least one is asked', () => {
  fc.assert(
    fc.property(fc.array(requirement, { maxLength: 4 }), fc.subarray([0, 1, 2, 3, 4]), (requirements, positions) => {
      const standing = standWithAll(VILLAGES, requirements.map(outcomeOf))
      const asked = requirements.flatMap((own) => positions.map((at) => own[at] as ObligationStatus))
      const naive = asked.every((own) => FULFILLED.includes(own)) && asked.some((own) => own.startsWith('MET'))
      expect(allHardMet(standing, Int32Array.from(positions))).toBe(naive)
    }),
  )
})

test('a requirement that nobody could check is open', () => {
  const standing = standWithAll(VILLAGES, [outcomeOf(Array(VILLAGES).fill('MET')), null])
  expect(allHardMet(standing, Int32Array.of(0))).toBe(false)
})

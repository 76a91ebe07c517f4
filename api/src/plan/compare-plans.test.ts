import '../app/registry'
import { join } from 'node:path'
import fc from 'fast-check'
import { comparePlans, describeChange } from './compare-plans'
import { explainPlan } from './explain-plan'
import type { Plan, Requirement } from './plan-model'
import { readPlan } from './read-plan'
import { shippedPlansFolder } from './read-plans'

const plan = readPlan(join(shippedPlansFolder(), 'yantai-2021'))

const withRequirement = (id: string, change: Partial<Requirement>): Plan => ({
  ...plan,
  requirements: plan.requirements.map((one) => (one.id === id ? { ...one, ...change } : one)),
})

describe('what would change', () => {
  test('nothing in the same plan, whatever the order of its entries', () => {
    expect(comparePlans(plan, plan)).toEqual([])
    expect(comparePlans(plan, { ...plan, requirements: plan.requirements.toReversed() })).toEqual([])
  })

  test('a bound, with what it was and what it becomes', () => {
    const stricter = withRequirement('R28', {
      check: { kind: 'STABLE', metric: 'collectiveIncome', bound: { atLeast: 150_000 } },
    })
    expect(comparePlans(plan, stricter).map(describeChange)).toEqual([
      '~ 要求 requirement R28 check.bound.atLeast: 100000 → 150000',
    ])
  })

  test('a duty that becomes soft, and categories it applies to', () => {
    const softer = withRequirement('R12', { hard: false, categories: ['WEAK_PARTY_ORG', 'OTHER'] })
    expect(comparePlans(plan, softer).map(describeChange)).toEqual([
      '~ 要求 requirement R12 hard: true → false',
      '~ 要求 requirement R12 categories: WEAK_PARTY_ORG → WEAK_PARTY_ORG, OTHER',
    ])
  })

  test('weights, rounds and the dates of the version', () => {
    const other: Plan = {
      ...plan,
      inForceFrom: '2024-01-01',
      rounds: plan.rounds.map((round) => ({ ...round, parameters: { ...round.parameters, cityKeyVillages: 120 } })),
      indicators: plan.indicators.map((one) => (one.code === 'starRating' ? { ...one, weight: 25 } : one)),
    }
    expect(comparePlans(plan, other).map(describeChange)).toEqual([
      '~ 方案 plan inForceFrom: 2021-11-03 → 2024-01-01',
      '~ 轮次 round 2021 parameters.cityKeyVillages: 100 → 120',
      '~ 指标 indicator starRating weight: 30 → 25',
    ])
  })

  test('a target that is set where there was none', () => {
    const set: Plan = {
      ...plan,
      indicators: plan.indicators.map((one) =>
        one.score.kind === 'RATIO' ? { ...one, score: { ...one.score, to: 60 } } : one,
      ),
    }
    expect(comparePlans(plan, set).map(describeChange)).toEqual([
      '~ 指标 indicator cooperativeParticipation score.to: — → 60',
    ])
    expect(comparePlans(set, plan).map(describeChange)).toEqual([
      '~ 指标 indicator cooperativeParticipation score.to: 60 → —',
    ])
  })

  test('any entries left out are removed one way and added the other way', () => {
    fc.assert(
      fc.property(fc.subarray([...plan.requirements]), fc.subarray([...plan.clauses]), (requirements, clauses) => {
        const fewer = { ...plan, requirements, clauses }
        const lost = plan.requirements.length - requirements.length + plan.clauses.length - clauses.length
        const removed = comparePlans(plan, fewer)
        expect(removed.map(({ kind }) => kind)).toEqual(Array(lost).fill('REMOVED'))
        const added = comparePlans(fewer, plan)
        const names = (changes: typeof added) => changes.map(({ part, name }) => `${part} ${name}`).toSorted()
        expect(added.every(({ kind }) => kind === 'ADDED')).toBe(true)
        expect(names(added)).toEqual(names(removed))
      }),
      { numRuns: 30, seed: 7 },
    )
  })
})

describe('a plan explained', () => {
  const lines = explainPlan(plan)
  const text = lines.join('\n')

  test('counts what it holds', () => {
    const checked = plan.requirements.filter(({ check }) => check).length
    expect(text).toContain(`要求 requirements 74（核对 checked ${checked}，不核对 not checked ${74 - checked}）`)
    expect(text).toContain('prominentProblemVillages 314，cityKeyVillages 100')
  })

  test('names every clause, requirement and indicator, and each reason for which nothing is checked', () => {
    for (const { number } of plan.clauses) expect(lines.some((line) => line.startsWith(`  ${number}  `))).toBe(true)
    for (const { id, notChecked } of plan.requirements) {
      expect(lines.filter((line) => line.startsWith(`  ${id} `))).toHaveLength(1)
      if (notChecked) expect(text).toContain(notChecked.en)
    }
    for (const { code, weight } of plan.indicators) expect(text).toContain(`${weight}  ${code}  `)
  })

  test('shows bounds as they stand in the file', () => {
    expect(text).toContain('STABLE metric collectiveIncome bound atLeast 100000')
    expect(text).toContain('onlyWhereBaseline metric partyLedCooperatives bound atLeast 1')
    expect(text).not.toMatch(/undefined|\[object/)
  })
})

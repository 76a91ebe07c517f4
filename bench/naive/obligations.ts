import type { Place } from '../../api/src/division/place'
import { findObligations, toObligation } from '../../api/src/plan/find-obligations'
import type { PlanBoard } from '../../api/src/plan/plan-board'
import type { Requirement } from '../../api/src/plan/plan-model'
import type { RequirementOutcome } from '../../api/src/plan/requirement-outcome'
import { summarizeObligations } from '../../api/src/plan/summarize-obligations'
import { joinOutcomes, joinScopes } from './join-villages'
import { eachVillage, type NaiveSources, type VillageBoard } from './village-boards'

/** How one village stands with every requirement. */
export interface CheckedVillage {
  readonly village: VillageBoard
  readonly outcomes: ReadonlyMap<string, RequirementOutcome | null>
}

async function checkVillage(village: VillageBoard): Promise<CheckedVillage> {
  const outcomes = new Map<string, RequirementOutcome | null>()
  for (const requirement of village.board.sources.plan.requirements)
    outcomes.set(requirement.id, await village.board.outcome(requirement))
  return { village, outcomes }
}

/** Checks the supported villages one after the other on a day; all of them unless told how many. */
export const checkVillages = (sources: NaiveSources, onDay: string, atMost?: number) =>
  eachVillage(sources, onDay, checkVillage, atMost)

const PRESSING = 50

/** What ObligationsOverview answers, from villages that were checked one by one. */
export async function naiveObligations(
  checked: readonly CheckedVillage[],
  { map, plan }: NaiveSources,
  onDay: string,
  place: Place,
  places: readonly Place[],
): Promise<object> {
  const [first] = checked
  if (!first) throw new Error('No village is supported')
  const board = {
    onDay,
    scope: joinScopes(checked.map(({ village }) => village)),
    sources: { ...first.village.board.sources, map, plan },
    outcome: async ({ id }: Requirement) => joinOutcomes(checked.map(({ outcomes }) => outcomes.get(id))),
  } as Partial<PlanBoard> as PlanBoard
  const { villages, counts, requirements, places: inside } = await summarizeObligations(board, place, places, true)
  const query = {
    within: place.villageSet,
    statuses: ['OVERDUE' as const],
    requirement: null,
    dueBefore: null,
    seesLabels: true,
  }
  const found = await findObligations(board, query)
  return {
    obligationSummary: {
      ...{ villages, counts },
      requirements: requirements.map((own) => ({
        requirement: { id: own.requirement.requirement.id },
        counts: own.counts,
      })),
      places: inside.map((own) => ({
        place: { code: own.place.code, name: own.place.name },
        ...{ villages: own.villages, counts: own.counts },
      })),
    },
    obligations: {
      totalCount: found.length,
      nodes: found.slice(0, PRESSING).map((key) => {
        const { status, dueOn, daysLeft, evidencePeriod, evidenceValue, requirement, village } = toObligation(
          board,
          key,
        )
        return {
          ...{ status, dueOn, daysLeft, evidencePeriod, evidenceValue },
          requirement: { id: requirement.requirement.id },
          village: { code: village.code, name: village.name },
        }
      }),
    },
  }
}

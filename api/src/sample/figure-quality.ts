import type { Period } from '../common/period'
import type { FigureMeasure } from '../figure/figure-measure'
import { governanceFigures } from '../figure/governance-figures'
import { livingConditionFigures } from '../figure/living-condition-figures'
import { partyOrganizationFigures } from '../figure/party-organization-figures'
import { satisfactionFigures } from '../figure/satisfaction-figures'
import { randomOf } from './random'
import { BASELINE_YEAR } from './sample-options'
import type { SamplePlan } from './sample-plan'
import { clamp, type VillageStory } from './village-story'

/** Where villages stand in the baseline year, 0 to 1. */
const BASE_QUALITY = 0.7

/** What is easier to bring about than the rest, and what is harder. */
const EASE: Readonly<Record<string, number>> = {
  satisfactionRate: 0.04,
  requestsClosed: 0.06,
  disputeResolution: 0.08,
  decisionProcedure: 0.05,
  committeeCompleteness: 0.05,
  reserveCadres: 0.04,
  infrastructure: -0.02,
}

/** Governance in the county whose governance falls back. */
const FALL_A_YEAR = -0.02

type Topic = 'party' | 'living' | 'governance' | 'satisfaction'

const topics = new Map<string, Topic>([
  ...partyOrganizationFigures.map(({ key }) => [key, 'party'] as const),
  ...livingConditionFigures.map(({ key }) => [key, 'living'] as const),
  ...governanceFigures.map(({ key }) => [key, 'governance'] as const),
  ...satisfactionFigures.map(({ key }) => [key, 'satisfaction'] as const),
])

/** How likely a village does things as they should be in a period, 0 to 1. */
export function figureQuality(plan: SamplePlan, story: VillageStory, { key }: FigureMeasure, { year }: Period): number {
  const topic = topics.get(key) ?? 'living'
  const isInCluster = plan.memberships.has(story.village) && year > BASELINE_YEAR + 1
  const quality =
    BASE_QUALITY +
    (EASE[key] ?? 0) +
    (randomOf(plan.options.seed, 'county-quality', topic, story.countyCode) - 0.5) * 0.12 +
    countyPace(plan, story.countyCode, topic) * (year - BASELINE_YEAR) +
    story.vigour * 0.07 +
    (isInCluster ? 0.03 : 0)
  return clamp(quality, 0.05, 0.995)
}

/** What a county gains in a year of the round: some much, some hardly anything, and one falls back in one thing. */
export function countyPace({ options, declining }: SamplePlan, countyCode: string, topic: Topic): number {
  if (topic === 'governance' && declining.has(countyCode)) return FALL_A_YEAR
  return 0.015 + randomOf(options.seed, 'county-figure-pace', topic, countyCode) * 0.055
}

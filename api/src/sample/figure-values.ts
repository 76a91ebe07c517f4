import type { Period } from '../common/period'
import type { FigureMeasure } from '../figure/figure-measure'
import { Random } from './random'
import { clamp, residentsIn, type VillageStory } from './village-story'

/** What a figure is made from. `random` belongs to the village and measure and goes on from period to period. */
export interface FigureScene {
  readonly seed: string
  readonly story: VillageStory
  readonly period: Period
  readonly random: Random
  /** How likely things are done as they should be, 0 to 1. */
  readonly quality: number
  /** Drawn once a village and measure: what was reached at a quality stays reached at a better one. */
  readonly threshold: number
  /** The value of the period before; 0 in the first. */
  readonly previous: number
}

type Maker = (scene: FigureScene) => number

const daysIn = ({ endsOn }: Period): number => Number(endsOn.slice(-2))

/** Denominators of rates: how often something was due, registered or asked. */
const denominators: Readonly<Record<string, Maker>> = {
  // A members' meeting, three of the committee, three of the Party group, a lecture and three themed days a quarter.
  orgLifeRate: () => 11,
  committeeCompleteness: ({ threshold }) => 5 + Math.floor(threshold * 4),
  infrastructure: () => 4,
  financeDisclosure: () => 3,
  decisionProcedure: ({ random }) => random.whole(0, 4),
  disputeResolution: ({ random }) => random.whole(0, 6),
  dutyRoster: ({ period }) => daysIn(period),
  // A few small samples, which are not to be published.
  satisfactionRate: ({ random }) => (random.chance(0.04) ? random.whole(5, 9) : random.whole(20, 60)),
  visitCoverage: ({ story, period }) => residentsIn(story, period.year),
  requestsClosed: ({ random }) => random.whole(0, 12),
}

/** Reserve cadres of a year; those for principal posts are among them. */
function cadresIn({ seed, story, period, quality }: FigureScene): { all: number; principal: number } {
  const random = new Random(seed, 'cadres', story.code, period.key)
  const all = clamp(Math.round(0.6 + quality * 3 + random.normal() * 0.7), 0, 6)
  return { all, principal: Math.min(all, random.whole(0, 2)) }
}

/** Counts and levels. */
const values: Readonly<Record<string, Maker>> = {
  // Cumulative in the term: never fewer than in the year before.
  membersDeveloped: ({ previous, random, quality }) => previous + random.hits(2, quality * 0.35),
  reserveCadres: (scene) => cadresIn(scene).all,
  reservePrincipals: (scene) => cadresIn(scene).principal,
  guaranteeIssues: ({ random, quality }) => (random.chance((1 - quality) * 0.3) ? random.whole(1, 3) : 0),
  threeNone: ({ quality, threshold }) =>
    [0.3, 0.6, 0.9].filter((step) => quality * 0.95 > step * threshold + 0.25).length,
}

/** Value, or numerator and denominator, of a figure. Measures without a rule of their own follow their kind. */
export function figureValues(
  measure: FigureMeasure,
  scene: FigureScene,
): { value: number | null; numerator: number | null; denominator: number | null } {
  if (measure.kind === 'RATE') {
    const denominator = (denominators[measure.key] ?? (() => 10))(scene)
    return { value: null, numerator: numeratorOf(denominator, measure.key, scene), denominator }
  }
  const ofKind: Maker =
    measure.kind === 'FLAG'
      ? ({ quality, threshold }) => (quality > threshold ? 1 : 0)
      : ({ random }) => random.whole(0, 3)
  return { value: (values[measure.key] ?? ofKind)(scene), numerator: null, denominator: null }
}

/** Rates that the plan wants in full: what a part of the villages does without a gap. */
const WHOLE = new Set(['committeeCompleteness', 'orgLifeRate', 'financeDisclosure', 'dutyRoster', 'visitCoverage'])

/** About a third of the villages at the baseline, half of them later; who reached it mostly keeps it. */
const isWhole = ({ quality, threshold, random }: FigureScene): boolean =>
  threshold < (quality - 0.45) * 1.25 && random.chance(0.94)

/** Beyond so many tries the share is close to the quality, and counting them one by one would only take time. */
const COUNTED_TRIES = 60

function numeratorOf(denominator: number, key: string, scene: FigureScene): number {
  if (!WHOLE.has(key)) return partOf(denominator, scene)
  return isWhole(scene) ? denominator : Math.min(denominator - 1, partOf(denominator, scene))
}

function partOf(denominator: number, { random, quality }: FigureScene): number {
  if (denominator <= COUNTED_TRIES) return random.hits(denominator, quality)
  return clamp(Math.round(denominator * (quality + random.normal() * 0.03)), 0, denominator)
}

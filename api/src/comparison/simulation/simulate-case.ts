import { likenessKey } from '../design/likeness'
import { matchNearest, scale } from '../design/match-nearest'
import type { PseudoDesign } from '../design/pseudo-groups'
import type { VillageStratum } from '../design/village-stratum'
import { widen } from '../design/widen'
import { differenceStrata } from '../difference-strata'
import { placeboEffects } from '../placebo'
import { SIGNIFICANCE } from '../pre-trend'
import { PermutationTest } from '../statistics/permutation-test'
import { countsOf, type Stratum } from '../statistics/stratum'
import { type Rival, rivals } from './rival-tests'
import { type Panel, simulatePanel, type World } from './simulate-panel'
import type { SimulationCase } from './simulation-cases'

/** What came of a case. Shares are percent of panels. */
export interface CaseResult {
  readonly panels: number
  /** Intervals that hold the true effect. */
  readonly covers: number
  /** P-values of at most 0.05 where nothing happened. */
  readonly falseAlarms: number
  /** The same of placebos; null where pseudo-clusters cannot be drawn, and for matching. */
  readonly placeboAlarms: number | null
  /** Mean of estimate less truth, as a share of the median income. */
  readonly bias: number
  /** Other ways, by key: intervals that hold the true effect. Only where all villages are one stratum. */
  readonly rivals: ReadonlyMap<string, number> | null
}

export interface SimulationOptions {
  readonly panels: number
  readonly seed: number
  readonly withRivals: boolean
  readonly withPlacebos: boolean
}

const MATCHES = 3
const MEDIAN_INCOME = 12
/** True effect: half the income of the middle village. */
const EFFECT = MEDIAN_INCOME / 2
/** Panels with and without an effect share no lot. */
const APART = 1_000_003

interface Compared {
  readonly strata: Stratum[]
  readonly pseudo: PseudoDesign
  readonly candidates: Int32Array
}

const numbers = (from: number, to: number): Int32Array => Int32Array.from({ length: to - from }, (_, at) => from + at)
const changeIn =
  ({ now, base }: Panel) =>
  (index: number): number =>
    (now[index] as number) - (base[index] as number)

/** Compares as the hub does, with the hub's own code. */
function compare(panel: Panel, { members, others }: World, design: SimulationCase['design']): Compared {
  const [own, candidates] = [numbers(0, members), numbers(members, members + others)]
  const strataOf = (strata: readonly VillageStratum[]) => differenceStrata(strata, changeIn(panel), null)
  if (design === 'MATCHED') {
    const covariates = [
      { key: 'income', values: panel.base.map((income) => Math.log1p(Math.max(0, income))) },
      {
        key: 'growth',
        values: panel.base.map((income, at) => Math.log(Math.max(0.1, income / (panel.before[at] as number)))),
      },
    ]
    const scaled = scale(covariates, numbers(0, members + others))
    const terms = { covariates: scaled, keyOf: () => 0, matches: MATCHES }
    const pseudo: PseudoDesign = { by: 'NEAREST', scaled, matches: MATCHES, keyOf: () => 0 }
    return { strata: strataOf(matchNearest(own, candidates, terms)), pseudo, candidates }
  }
  const { strata, step } = widen(panel.likeness, own, candidates, design === 'ALL_OUTSIDE' ? ['COUNTY'] : undefined)
  return { strata: strataOf(strata), pseudo: { by: 'KEY', keyOf: likenessKey(panel.likeness, step) }, candidates }
}

/** Runs a case on invented counties, with and without an effect. */
export function simulateCase({ world, design }: SimulationCase, options: SimulationOptions): CaseResult {
  const { panels, seed } = options
  const tally = { covers: 0, alarms: 0, placeboAlarms: 0, placebos: 0, bias: 0 }
  const isOneStratum = design === 'ALL_OUTSIDE'
  const rivalCovers = new Map<string, number>()
  for (let panel = 0; panel < panels; panel++) {
    const withEffect = simulatePanel(world, EFFECT, seed + panel)
    const { strata } = compare(withEffect, world, design)
    const test = new PermutationTest(strata)
    const { low, high } = test.interval()
    if ((low ?? Number.NEGATIVE_INFINITY) <= withEffect.truth && withEffect.truth <= (high ?? Number.POSITIVE_INFINITY))
      tally.covers++
    tally.bias += test.effect - withEffect.truth
    if (isOneStratum && options.withRivals)
      for (const rival of rivals) countRival(rivalCovers, rival, strata[0] as Stratum, withEffect.truth, panel)
    countAlarms(tally, simulatePanel(world, 0, seed + panel + APART), world, design, options.withPlacebos)
  }
  const percent = (count: number, of = panels) => (100 * count) / of
  return {
    panels,
    covers: percent(tally.covers),
    falseAlarms: percent(tally.alarms),
    placeboAlarms: tally.placebos === 0 ? null : percent(tally.placeboAlarms, tally.placebos),
    bias: tally.bias / panels / MEDIAN_INCOME,
    rivals: rivalCovers.size === 0 ? null : new Map([...rivalCovers].map(([key, count]) => [key, percent(count)])),
  }
}

function countRival(covers: Map<string, number>, rival: Rival, stratum: Stratum, truth: number, seed: number): void {
  const holds = rival.pValue(stratum, truth, seed) > SIGNIFICANCE
  covers.set(rival.key, (covers.get(rival.key) ?? 0) + (holds ? 1 : 0))
}

function countAlarms(
  tally: { alarms: number; placeboAlarms: number; placebos: number },
  nothing: Panel,
  world: World,
  design: SimulationCase['design'],
  withPlacebos: boolean,
): void {
  const { strata, pseudo, candidates } = compare(nothing, world, design)
  const test = new PermutationTest(strata)
  if (test.pValue() <= SIGNIFICANCE) tally.alarms++
  // Placebos of matching take a hundred times as long, and rest on the same lots of neighbours.
  if (!withPlacebos || pseudo.by === 'NEAREST') return
  const { members } = countsOf(strata)
  const { pValue } = placeboEffects({ pool: candidates, pseudo }, changeIn(nothing), members, test.statistic)
  if (pValue === null) return
  tally.placebos++
  if (pValue <= SIGNIFICANCE) tally.placeboAlarms++
}

import type { Cluster } from '../cluster/cluster.entity'
import { remember } from '../common/remember'
import type { DivisionMap } from '../division/division-map'
import { type ComparisonGroup, chooseGroup, type GroupTerms } from './choose-group'
import { type ClusterMembers, clusterMembers } from './cluster-members'
import { comparePeriod, countedVillages, type PeriodComparison } from './compare-period'
import { type AskedFrame, type ComparisonContext, type ComparisonFrame, frameOf } from './comparison-frame'
import { differenceStrata } from './difference-strata'
import { type PlaceboEffects, placeboEffects } from './placebo'
import { PermutationTest } from './statistics/permutation-test'

/** Which comparison of a cluster. */
export interface ComparisonQuery extends GroupTerms, AskedFrame {}

/** A cluster against its group: all that is told of it is computed from this, when it is asked for. */
export class Comparison {
  private readonly made = new Map<string, PeriodComparison>()
  private readonly tests = new WeakMap<PeriodComparison, PermutationTest>()
  private readonly placebos = new WeakMap<PeriodComparison, PlaceboEffects>()

  constructor(
    readonly cluster: Cluster,
    readonly query: ComparisonQuery,
    readonly frame: ComparisonFrame,
    readonly members: ClusterMembers,
    readonly group: ComparisonGroup,
  ) {}

  /** Every period, oldest first. */
  points(): PeriodComparison[] {
    return this.frame.pairs.map(({ period }) => this.point(period.key))
  }

  /** One of its periods. */
  point(key: string): PeriodComparison {
    const known = this.made.get(key)
    if (known) return known
    const pair = this.frame.pairs.find(({ period }) => period.key === key)
    if (!pair) throw new Error(`${key} is no period of the comparison`)
    const point = comparePeriod(this.frame, this.group, this.members, pair)
    this.made.set(key, point)
    return point
  }

  /** The latest period with data. */
  latest(): PeriodComparison {
    return this.point(this.frame.query.latest)
  }

  /** Whether lots could have done it; null where nothing is compared. */
  test(point: PeriodComparison): PermutationTest | null {
    if (point.state !== 'COMPARED') return null
    const known = this.tests.get(point)
    if (known) return known
    const counted = countedVillages(this.frame, this.members, point.pair)
    const test = new PermutationTest(differenceStrata(this.group.strata, this.changeIn(point), counted))
    this.tests.set(point, test)
    return test
  }

  /** What pseudo-clusters come to; null where nothing is compared. */
  placebo(point: PeriodComparison): PlaceboEffects | null {
    const test = this.test(point)
    if (!test) return null
    const known = this.placebos.get(point)
    if (known) return known
    const placebo = placeboEffects(this.group, this.changeIn(point), point.members.compared, test.statistic)
    this.placebos.set(point, placebo)
    return placebo
  }

  private changeIn({ pair }: PeriodComparison) {
    return (index: number): number => pair.now(index) - pair.base(index)
  }
}

const comparisons = new WeakMap<ComparisonFrame, Map<string, Promise<Comparison>>>()

/** The comparison of a cluster. Asked for twice in a request it is made once. */
export async function makeComparison(
  context: ComparisonContext,
  map: DivisionMap,
  cluster: Cluster,
  query: ComparisonQuery,
): Promise<Comparison> {
  const { base, design, matches } = query
  const frame = await frameOf(context, map, query)
  const made = comparisons.get(frame) ?? new Map<string, Promise<Comparison>>()
  comparisons.set(frame, made)
  return remember(made, JSON.stringify([cluster.code, design, matches]), async () => {
    const spans = frame.byCluster.get(cluster.code) ?? new Map()
    const after = frame.pairs.map(({ period }) => period).filter(({ key }) => key !== base)
    const members = clusterMembers(spans, after)
    return new Comparison(cluster, query, frame, members, await chooseGroup(context, frame, members, query))
  })
}

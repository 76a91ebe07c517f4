import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Cluster } from '../cluster/cluster.entity'
import { balanceOf } from './balance'
import { ClusterComparison, PreTrend } from './cluster-comparison'
import { ComparisonArgs, comparisonQuery } from './comparison-args'
import type { ComparisonContext } from './comparison-frame'
import { BalanceRow, ComparedMember, ComparedVillageConnection, WideningStep } from './comparison-group.types'
import { cautionWords, DESCRIPTION_ONLY, refusalWords, stepWords } from './comparison-words'
import { covariatesOf } from './design/load-covariates'
import { mainCategoryOf } from './design/load-likeness'
import { comparedMembers, comparedVillages } from './list-compared'
import { makeComparison } from './make-comparison'
import { readPreTrend } from './read-pre-trend'
import { intervalOf } from './show-interval'
import { meanUnit, shownMean } from './shown-numbers'

@Resolver(() => Cluster)
export class ClusterComparisonFieldResolver {
  @FieldResolver(() => ClusterComparison, {
    description: 'How its members fared against villages outside clusters since a base.',
  })
  async comparison(
    @Root() cluster: Cluster,
    @Args() args: ComparisonArgs,
    @Ctx() context: ComparisonContext,
  ): Promise<ClusterComparison> {
    const map = await context.maps.mapOn(args.asOf ?? null)
    return new ClusterComparison(await makeComparison(context, map, cluster, comparisonQuery(args)))
  }
}

/** What a sceptic asks of a comparison. */
@Resolver(() => ClusterComparison)
export class ClusterComparisonResolver {
  @FieldResolver(() => PreTrend, {
    description: 'Whether both moved alike before the base, over at most five periods.',
  })
  async preTrend(@Root() { source }: ClusterComparison, @Ctx() context: ComparisonContext): Promise<PreTrend> {
    const { bounds, slope, ...check } = await readPreTrend(context, source)
    const { measure } = source.query
    return { ...check, slope: shownMean(measure, slope), interval: bounds && intervalOf(measure, bounds) }
  }

  @FieldResolver(() => [ComparedMember], { description: 'Its members, by code, with how each is taken.' })
  async members(
    @Root() { source }: ClusterComparison,
    @Ctx() { db, figures }: ComparisonContext,
  ): Promise<ComparedMember[]> {
    const isByCategory = source.query.design === 'SAME_COUNTY'
    return comparedMembers(source, isByCategory ? await mainCategoryOf(db, figures, source.frame) : null)
  }

  @FieldResolver(() => ComparedVillageConnection, { description: 'Whom they are compared with, by code.' })
  comparisonVillages(
    @Root() { source }: ClusterComparison,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Villages a page, 0 to 500.' }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0, description: 'Villages to skip.' }) offset: number,
  ): ComparedVillageConnection {
    return comparedVillages(source, first, offset)
  }

  @FieldResolver(() => [BalanceRow], {
    description: 'How alike both sides were at the base, before and after choosing.',
  })
  async balance(
    @Root() { source }: ClusterComparison,
    @Ctx() { figures, locale }: ComparisonContext,
  ): Promise<BalanceRow[]> {
    const covariates = await covariatesOf(figures, source.frame)
    return covariates.map((covariate) => {
      const { key, words, measure, shows } = covariate
      const { members, candidates, others, before, after } = balanceOf(
        covariate,
        source.group.strata,
        source.group.pool,
      )
      const shown = (value: number | null) => (shows === 'PERCENT' ? value && 100 * value : shownMean(measure, value))
      return {
        key,
        name: words[locale],
        unit: shows === 'PERCENT' ? 'PERCENT' : meanUnit(measure),
        members: shown(members),
        candidates: shown(candidates),
        others: shown(others),
        differenceBefore: before,
        differenceAfter: after,
      }
    })
  }

  @FieldResolver(() => [WideningStep], { description: 'The search for comparison villages, step by step.' })
  widening(@Root() { source }: ClusterComparison, @Ctx() { locale }: ComparisonContext): WideningStep[] {
    return source.group.tried.map((step) => ({ ...step, words: stepWords(step, source.query)[locale] }))
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why nothing is told of the latest period, in the reader's language; null where something is.",
  })
  refusal(@Root() { source }: ClusterComparison, @Ctx() { locale }: ComparisonContext): string | null {
    return refusalWords(source)?.[locale] ?? null
  }

  @FieldResolver(() => [String], { description: "What to know before it is used, in the reader's language." })
  cautions(@Root() { source }: ClusterComparison, @Ctx() { locale }: ComparisonContext): string[] {
    return cautionWords(source).map((words) => words[locale])
  }

  @FieldResolver(() => String, {
    description: "To be shown with it: a description, no proof; in the reader's language.",
  })
  note(@Root() _comparison: ClusterComparison, @Ctx() { locale }: ComparisonContext): string {
    return DESCRIPTION_ONLY[locale]
  }
}

import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { todayInShanghai } from '../common/calendar'
import { MetricInfo } from '../measure/metric-info'
import { ClauseInfo, PlanInfo, RequirementInfo, requirementsWhere } from './plan.types'
import type { PlanContext } from './plan-context'
import { metricsOf, metricsOfCheck } from './plan-words'

const VERSION = { nullable: true, description: 'Version of the plan; default: the one in force today.' } as const

@Resolver(() => MetricInfo)
export class PlanResolver {
  @Query(() => [PlanInfo], { description: 'Versions of the plan, oldest first.' })
  plans(@Ctx() { boards }: PlanContext): PlanInfo[] {
    return [...boards.plans.values()].map((plan) => new PlanInfo(plan))
  }

  @Query(() => PlanInfo, { description: 'A version of the plan: clauses, requirements, indicators, readings.' })
  plan(@Arg('version', () => String, VERSION) version: string | undefined, @Ctx() { boards }: PlanContext): PlanInfo {
    return new PlanInfo(boards.plan(version ?? null, todayInShanghai()))
  }

  @Query(() => ClauseInfo, { nullable: true, description: 'A clause by its number; null when there is none.' })
  clause(
    @Arg('number', () => String, { description: "The plan's own number, for example 三.3." }) number: string,
    @Arg('version', () => String, VERSION) version: string | undefined,
    @Ctx() { boards }: PlanContext,
  ): ClauseInfo | null {
    const plan = boards.plan(version ?? null, todayInShanghai())
    const clause = plan.clauses.find((candidate) => candidate.number === number)
    return clause ? new ClauseInfo(plan, clause) : null
  }

  @Query(() => RequirementInfo, {
    nullable: true,
    description: 'A requirement by its number; null when there is none.',
  })
  requirement(
    @Arg('id', () => String, { description: 'R01 to R74.' }) id: string,
    @Arg('version', () => String, VERSION) version: string | undefined,
    @Ctx() { boards }: PlanContext,
  ): RequirementInfo | null {
    return (
      requirementsWhere(boards.plan(version ?? null, todayInShanghai()), (candidate) => candidate.id === id)[0] ?? null
    )
  }

  @FieldResolver(() => [RequirementInfo], {
    description: 'Requirements of the plan in force that rest on the metric: the way from a figure back to its clause.',
  })
  requirements(@Root() { measure }: MetricInfo, @Ctx() { boards }: PlanContext): RequirementInfo[] {
    const plan = boards.plan(null, todayInShanghai())
    const scored = plan.indicators.filter(({ score }) => metricsOf(score).includes(measure.key))
    const ids = new Set(scored.flatMap(({ requirements }) => requirements))
    return requirementsWhere(plan, ({ id, check }) => ids.has(id) || metricsOfCheck(check).includes(measure.key))
  }
}

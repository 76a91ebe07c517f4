import { Ctx, Field, Float, ObjectType } from 'type-graphql'
import { DateScalar } from '../common/scalars'
import type { MeasureContext } from '../measure/measure-context'
import { measureOf } from '../measure/metric'
import { MetricInfo } from '../measure/metric-info'
import { VillageCategory } from '../village/village-category'
import type { Clause, DimensionKey, Indicator, Plan, Requirement, RequirementDimension } from './plan-model'
import { DimensionInfo, RoundInfo, SettingInfo } from './plan-parts.types'
import { DimensionKeyEnum, metricsOf, metricsOfCheck, RequirementDimensionEnum } from './plan-words'
import { scoreRule } from './score-rule'

type Context = MeasureContext

@ObjectType('PlanClause', { description: 'A clause of the plan in its corrected wording.' })
export class ClauseInfo {
  constructor(
    private readonly plan: Plan,
    private readonly clause: Clause,
  ) {}

  @Field(() => String, { description: "The plan's own number, for example 三.3." })
  get number(): string {
    return this.clause.number
  }

  @Field(() => String, { description: 'What it is about.' })
  title(@Ctx() { locale }: Context): string {
    return this.clause.title[locale]
  }

  @Field(() => String, { description: 'What it asks.' })
  text(@Ctx() { locale }: Context): string {
    return this.clause.text[locale]
  }

  @Field(() => [RequirementInfo], { description: 'Requirements that come from it, by number.' })
  requirements(): RequirementInfo[] {
    return requirementsWhere(this.plan, ({ clause }) => clause === this.clause.number)
  }
}

@ObjectType('PlanRequirement', {
  description: 'A duty that the plan states: what is counted, the bound, the clock (domain.md §2).',
})
export class RequirementInfo {
  constructor(
    readonly plan: Plan,
    readonly requirement: Requirement,
  ) {}

  @Field(() => String, { description: 'R01 to R74.' })
  get id(): string {
    return this.requirement.id
  }

  @Field(() => String, { description: "Name in the reader's language." })
  name(@Ctx() { locale }: Context): string {
    return this.requirement.name[locale]
  }

  @Field(() => ClauseInfo, { description: 'The clause that it comes from.' })
  clause(): ClauseInfo {
    return clauseOf(this.plan, this.requirement.clause)
  }

  @Field(() => RequirementDimensionEnum, { description: 'The dimension it belongs to; M: a management duty.' })
  get dimension(): RequirementDimension {
    return this.requirement.dimension
  }

  @Field(() => Boolean, {
    description: 'Whether it is hard; a soft rule that is not kept is a deviation, never a failure.',
  })
  get hard(): boolean {
    return this.requirement.hard
  }

  @Field(() => [VillageCategory], { description: 'Categories it applies to; empty: every supported village.' })
  get categories(): readonly string[] {
    return this.requirement.categories
  }

  @Field(() => String, { description: 'The bound in words.' })
  target(@Ctx() { locale }: Context): string {
    return this.requirement.target[locale]
  }

  @Field(() => Boolean, { description: 'Whether it is checked on villages.' })
  get checked(): boolean {
    return this.requirement.check !== null
  }

  @Field(() => String, { nullable: true, description: 'Why it is not checked on villages; null when it is.' })
  notChecked(@Ctx() { locale }: Context): string | null {
    return this.requirement.notChecked?.[locale] ?? null
  }

  @Field(() => [MetricInfo], { description: 'Metrics that it is checked on.' })
  metrics(): MetricInfo[] {
    return metricsOfCheck(this.requirement.check).map((metric) => new MetricInfo(measureOf(metric)))
  }

  @Field(() => [IndicatorInfo], { description: 'Indicators that score it.' })
  indicators(): IndicatorInfo[] {
    const { id } = this.requirement
    return this.plan.indicators
      .filter(({ requirements }) => requirements.includes(id))
      .map((indicator) => new IndicatorInfo(this.plan, indicator))
  }

  @Field(() => [SettingInfo], { description: 'Readings of the plan that decide it.' })
  settings(): SettingInfo[] {
    const { id } = this.requirement
    return this.plan.settings.filter(({ decides }) => decides.includes(id)).map((setting) => new SettingInfo(setting))
  }
}

@ObjectType('PlanIndicator', { description: 'An indicator of the five improvements (domain.md §3).' })
export class IndicatorInfo {
  constructor(
    private readonly plan: Plan,
    readonly indicator: Indicator,
  ) {}

  @Field(() => String, { description: 'Code, for example starRating.' })
  get code(): string {
    return this.indicator.code
  }

  @Field(() => String, { description: "Name in the reader's language." })
  name(@Ctx() { locale }: Context): string {
    return this.indicator.name[locale]
  }

  @Field(() => String, { description: 'What it says.' })
  definition(@Ctx() { locale }: Context): string {
    return this.indicator.definition[locale]
  }

  @Field(() => DimensionKeyEnum, { description: 'The dimension it is scored in.' })
  get dimension(): DimensionKey {
    return this.indicator.dimension
  }

  @Field(() => Float, { description: 'Weight in its dimension, of 100; 0: shown but not scored.' })
  get weight(): number {
    return this.indicator.weight
  }

  @Field(() => String, { description: 'How it becomes points, in words.' })
  rule(@Ctx() { locale }: Context): string {
    return scoreRule(this.indicator.score)[locale]
  }

  @Field(() => [MetricInfo], { description: 'Metrics that it is computed from.' })
  metrics(): MetricInfo[] {
    return metricsOf(this.indicator.score).map((metric) => new MetricInfo(measureOf(metric)))
  }

  @Field(() => [RequirementInfo], { description: 'Requirements that it scores.' })
  requirements(): RequirementInfo[] {
    return requirementsWhere(this.plan, ({ id }) => this.indicator.requirements.includes(id))
  }
}

@ObjectType('Plan', {
  description: 'A version of the plan as data. Versions live side by side; a score names its version.',
})
export class PlanInfo {
  constructor(readonly plan: Plan) {}

  @Field(() => String, { description: 'Key of the version.' })
  get key(): string {
    return this.plan.key
  }

  @Field(() => String, { description: "Name in the reader's language." })
  name(@Ctx() { locale }: Context): string {
    return this.plan.name[locale]
  }

  @Field(() => String, { description: 'Title of the document.' })
  document(@Ctx() { locale }: Context): string {
    return this.plan.document[locale]
  }

  @Field(() => DateScalar, { description: 'Day on which the document was published.' })
  get publishedOn(): string {
    return this.plan.publishedOn
  }

  @Field(() => [RoundInfo], { description: 'Rounds of postings.' })
  rounds(): RoundInfo[] {
    return this.plan.rounds.map((round) => new RoundInfo(round))
  }

  @Field(() => [DimensionInfo], { description: 'The five dimensions.' })
  dimensions(): DimensionInfo[] {
    return this.plan.dimensions.map((dimension) => new DimensionInfo(dimension))
  }

  @Field(() => [ClauseInfo], { description: 'Clauses in order.' })
  clauses(): ClauseInfo[] {
    return this.plan.clauses.map((clause) => new ClauseInfo(this.plan, clause))
  }

  @Field(() => [RequirementInfo], { description: 'Requirements by number.' })
  requirements(): RequirementInfo[] {
    return requirementsWhere(this.plan, () => true)
  }

  @Field(() => [IndicatorInfo], { description: 'Indicators by dimension.' })
  indicators(): IndicatorInfo[] {
    return this.plan.indicators.map((indicator) => new IndicatorInfo(this.plan, indicator))
  }

  @Field(() => [SettingInfo], { description: 'Readings of the plan where it is ambiguous.' })
  settings(): SettingInfo[] {
    return this.plan.settings.map((setting) => new SettingInfo(setting))
  }
}

export function requirementsWhere(plan: Plan, keeps: (requirement: Requirement) => boolean): RequirementInfo[] {
  return plan.requirements.filter(keeps).map((requirement) => new RequirementInfo(plan, requirement))
}

function clauseOf(plan: Plan, number: string): ClauseInfo {
  const clause = plan.clauses.find((candidate) => candidate.number === number)
  if (!clause) throw new Error(`Plan ${plan.key} has no clause ${number}`)
  return new ClauseInfo(plan, clause)
}

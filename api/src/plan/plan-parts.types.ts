import { Ctx, Field, Float, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../common/scalars'
import type { MeasureContext } from '../measure/measure-context'
import type { Dimension, DimensionKey, Round, Setting } from './plan-model'
import { DimensionKeyEnum } from './plan-words'

type Context = MeasureContext

@ObjectType('PlanRound', { description: 'A round of postings (轮次). Counts such as 314 belong to the round.' })
export class RoundInfo {
  constructor(private readonly round: Round) {}

  @Field(() => String, { description: 'Key, as postings name it.' })
  get key(): string {
    return this.round.key
  }

  @Field(() => String, { description: "Name in the reader's language." })
  name(@Ctx() { locale }: Context): string {
    return this.round.name[locale]
  }

  @Field(() => DateScalar, { description: 'First day of the round.' })
  get startOn(): string {
    return this.round.startOn
  }

  @Field(() => Int, { description: 'Length of the term, months.' })
  get termMonths(): number {
    return this.round.termMonths
  }

  @Field(() => Int, { description: 'The year that gains and improvements are told against.' })
  get baselineYear(): number {
    return this.round.baselineYear
  }
}

@ObjectType('PlanSetting', {
  description: 'A reading of the plan where it is ambiguous: shown beside the figures that it decides.',
})
export class SettingInfo {
  constructor(private readonly setting: Setting) {}

  @Field(() => String, { description: 'Key.' })
  get key(): string {
    return this.setting.key
  }

  @Field(() => String, { description: 'What the plan leaves open.' })
  question(@Ctx() { locale }: Context): string {
    return this.setting.question[locale]
  }

  @Field(() => String, { description: 'How it is read here.' })
  choice(@Ctx() { locale }: Context): string {
    return this.setting.choice[locale]
  }

  @Field(() => String, { nullable: true, description: 'The other reading; null where there is none.' })
  alternative(@Ctx() { locale }: Context): string | null {
    return this.setting.alternative?.[locale] ?? null
  }

  @Field(() => [String], { description: 'Requirements that it decides.' })
  get decides(): readonly string[] {
    return this.setting.decides
  }
}

@ObjectType('PlanDimension', { description: 'One of the five obvious improvements (五个明显).' })
export class DimensionInfo {
  constructor(readonly dimension: Dimension) {}

  @Field(() => DimensionKeyEnum, { description: 'Key.' })
  get key(): DimensionKey {
    return this.dimension.key
  }

  @Field(() => String, { description: "Name in the reader's language." })
  name(@Ctx() { locale }: Context): string {
    return this.dimension.name[locale]
  }

  @Field(() => String, { description: 'Name for narrow columns.' })
  shortName(@Ctx() { locale }: Context): string {
    return this.dimension.shortName[locale]
  }

  @Field(() => Float, { description: 'Weight in the total; the weights of all dimensions are compared.' })
  get weight(): number {
    return this.dimension.weight
  }
}

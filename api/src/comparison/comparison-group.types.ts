import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Village } from '../division/place'
import { Unit } from '../measure/measure-enums'
import { PageInfo } from '../selection/village-connection'
import { VillageCategory } from '../village/village-category'
import { ComparisonStep } from './comparison-enums'

@ObjectType({ description: 'A village that members of a cluster are compared with.' })
export class ComparedVillage {
  @Field(() => Village, { simple: true, description: 'The village.' })
  village!: Village

  @Field(() => Float, {
    simple: true,
    description: 'Its weight: how many members it stands for, all weights adding up to the members compared.',
  })
  weight!: number

  @Field(() => Village, { simple: true, nullable: true, description: 'Of matching: the member that it stands for.' })
  matchedTo!: Village | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Of matching: how far from that member, in standard deviations; 0 is alike in all that is known.',
  })
  distance!: number | null

  @Field(() => Float, { simple: true, description: 'What it reported at the base, in the unit of the means.' })
  baseline!: number

  @Field(() => Float, { simple: true, description: 'What it reported in the latest period.' })
  latest!: number
}

@ObjectType({ description: 'A page of comparison villages.' })
export class ComparedVillageConnection {
  @Field(() => [ComparedVillage], { simple: true, description: 'The villages of the page, by code.' })
  nodes!: ComparedVillage[]

  @Field(() => PageInfo, { simple: true, description: 'Where the page stands.' })
  pageInfo!: PageInfo

  @Field(() => Int, { simple: true, description: 'Comparison villages in all.' })
  totalCount!: number
}

@ObjectType({ description: 'A village of the cluster, as the comparison takes it.' })
export class ComparedMember {
  @Field(() => Village, { simple: true, description: 'The village.' })
  village!: Village

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether it counts in the latest period: a member for all of it.',
  })
  counts!: boolean

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether it is compared there: it counts, has both periods, and somebody like it is found.',
  })
  isCompared!: boolean

  @Field(() => VillageCategory, {
    simple: true,
    nullable: true,
    description: 'Main category, the first in the order of clause 二.1; null where it has none, or by other designs.',
  })
  category!: VillageCategory | null

  @Field(() => Int, { simple: true, description: 'Comparison villages that stand for it and its likes.' })
  others!: number

  @Field(() => Float, { simple: true, nullable: true, description: 'What it reported at the base; null: nothing.' })
  baseline!: number | null

  @Field(() => Float, { simple: true, nullable: true, description: 'What it reported in the latest period.' })
  latest!: number | null
}

@ObjectType({ description: 'A step of the search for villages to compare with.' })
export class WideningStep {
  @Field(() => ComparisonStep, { simple: true, description: 'What villages had to have in common.' })
  step!: ComparisonStep

  @Field(() => Int, { simple: true, description: 'Members for whom somebody was found.' })
  members!: number

  @Field(() => Int, { simple: true, description: 'Villages that were found.' })
  others!: number

  @Field(() => Boolean, { simple: true, description: 'At least 5 villages, and for at least 80 % of the members.' })
  isEnough!: boolean

  @Field(() => String, { simple: true, description: "The step in a sentence, in the reader's language." })
  words!: string
}

@ObjectType({ description: 'How alike members and comparison villages were at the base, in one respect.' })
export class BalanceRow {
  @Field(() => ID, { simple: true, description: 'Key of what is compared.' })
  key!: string

  @Field(() => String, { simple: true, description: "Its name in the reader's language." })
  name!: string

  @Field(() => Unit, { simple: true, description: 'Unit of the means.' })
  unit!: Unit

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Mean of the members; null where nothing is known.',
  })
  members!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Mean of all villages that might have been chosen.',
  })
  candidates!: number | null

  @Field(() => Float, { simple: true, nullable: true, description: 'Mean of those chosen, by their weights.' })
  others!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description:
      'Standardised mean difference before choosing: members less all candidates, in standard deviations; money on the scale of its logarithm. Within 0.1 is small, beyond 0.25 large.',
  })
  differenceBefore!: number | null

  @Field(() => Float, { simple: true, nullable: true, description: 'The same against those chosen.' })
  differenceAfter!: number | null
}

import { Field, Float, Int, ObjectType } from 'type-graphql'
import { DateScalar, PeriodKeyScalar } from '../common/scalars'
import { Place, Village } from '../division/place'
import { PageInfo } from '../selection/village-connection'
import { ObligationStatus } from './obligation-status'
import { RequirementInfo } from './plan.types'

@ObjectType({ description: 'How a village stands with a requirement on a day, and what that rests on.' })
export class Obligation {
  @Field(() => RequirementInfo, { simple: true, description: 'The requirement.' })
  requirement!: RequirementInfo

  @Field(() => Village, { simple: true, description: 'The village.' })
  village!: Village

  @Field(() => ObligationStatus, { simple: true, description: 'How it stands.' })
  status!: ObligationStatus

  @Field(() => DateScalar, {
    simple: true,
    nullable: true,
    description: 'The day by which it is or was due, inclusive; null where there is none.',
  })
  dueOn!: string | null

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Days from the day asked for to the due day; negative when it is past. Null without a due day.',
  })
  daysLeft!: number | null

  @Field(() => PeriodKeyScalar, {
    simple: true,
    nullable: true,
    description: 'The period whose figure decided; null where a day or nothing did.',
  })
  evidencePeriod!: string | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'The figure that decided, in the unit of the metric; null where none did.',
  })
  evidenceValue!: number | null

  @Field(() => DateScalar, {
    simple: true,
    nullable: true,
    description: 'The day of the event that decided; null where none did.',
  })
  evidenceOn!: string | null

  @Field(() => Int, { simple: true, description: 'Due periods that have ended; 0 for requirements without periods.' })
  periodsDue!: number

  @Field(() => Int, { simple: true, description: 'Those of them in which it was met.' })
  periodsMet!: number
}

@ObjectType({ description: 'A page of obligations (Relay).' })
export class ObligationConnection {
  @Field(() => [Obligation], { simple: true, description: 'The obligations of the page.' })
  nodes!: Obligation[]

  @Field(() => PageInfo, { simple: true, description: 'Where the page stands.' })
  pageInfo!: PageInfo

  @Field(() => Int, { simple: true, description: 'Obligations in the whole list.' })
  totalCount!: number
}

@ObjectType({ description: 'Obligations counted by status.' })
export class StatusCount {
  @Field(() => ObligationStatus, { simple: true, description: 'The status.' })
  status!: ObligationStatus

  @Field(() => Int, { simple: true, description: 'Obligations with it: one a village and requirement.' })
  obligations!: number
}

@ObjectType({ description: 'A requirement with the villages by how they stand with it.' })
export class RequirementCounts {
  @Field(() => RequirementInfo, { simple: true, description: 'The requirement.' })
  requirement!: RequirementInfo

  @Field(() => [StatusCount], {
    simple: true,
    description: 'Villages by status; statuses without a village are absent.',
  })
  counts!: StatusCount[]
}

@ObjectType({ description: 'A place inside with its obligations by status.' })
export class PlaceCounts {
  @Field(() => Place, { simple: true, description: 'The place.' })
  place!: Place

  @Field(() => Int, { simple: true, description: 'Supported villages of the place.' })
  villages!: number

  @Field(() => [StatusCount], { simple: true, description: 'Obligations by status; statuses without one are absent.' })
  counts!: StatusCount[]
}

@ObjectType({ description: 'How a place stands with the duties of the plan on a day.' })
export class ObligationSummary {
  @Field(() => Place, { simple: true, description: 'The place.' })
  place!: Place

  @Field(() => DateScalar, { simple: true, description: 'The day.' })
  on!: string

  @Field(() => Int, { simple: true, description: 'Supported villages of the place.' })
  villages!: number

  @Field(() => [StatusCount], { simple: true, description: 'Obligations by status; statuses without one are absent.' })
  counts!: StatusCount[]

  @Field(() => [RequirementCounts], {
    simple: true,
    description: 'By requirement, in the order of the plan; only those checked on villages.',
  })
  requirements!: RequirementCounts[]

  @Field(() => [PlaceCounts], { simple: true, description: 'By place inside: of the list or level asked for.' })
  places!: PlaceCounts[]
}

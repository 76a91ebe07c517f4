import { Field, ID, InputType } from 'type-graphql'
import { DateScalar } from '../common/scalars'

@InputType('ClusterInput', { description: 'A cluster as a form has it. What is left out or blank is cleared.' })
export class ClusterInput {
  @Field(() => ID, { description: 'Code given by the bureau; new codes make new clusters.' })
  code!: string

  @Field(() => String, { description: 'Name.' })
  name!: string

  @Field(() => Boolean, { description: 'Whether it is a pilot (试点).' })
  isPilot!: boolean

  @Field(() => DateScalar, { nullable: true, description: 'Day on which joint work began.' })
  startedOn?: string | null

  @Field(() => ID, { nullable: true, description: 'Code of the village that leads.' })
  leadVillageCode?: string | null
}

@InputType('ClusterMilestoneInput', { description: 'A milestone of a cluster.' })
export class ClusterMilestoneInput {
  @Field(() => DateScalar, { description: 'Day on which it happened.' })
  happenedOn!: string

  @Field(() => String, { description: 'What happened, in a sentence; no names of persons.' })
  title!: string
}

@InputType('ClusterMemberInput', { description: "A village's time in a cluster." })
export class ClusterMemberInput {
  @Field(() => ID, { description: 'Code of the village, in force today or on the day it joined.' })
  villageCode!: string

  @Field(() => DateScalar, { description: 'First day in the cluster, inclusive.' })
  joinedOn!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it left and no longer counts; null while it is in the cluster.',
  })
  leftOn?: string | null
}

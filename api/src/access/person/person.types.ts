import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../../common/scalars'
import { Place } from '../../division/place'
import { Role } from '../roles'
import { PersonState } from './person-state'

@ObjectType({ description: 'A role that somebody has inside a territory from one day to another.' })
export class Grant {
  @Field(() => ID, { simple: true, description: 'Names the grant.' })
  id!: string

  @Field(() => Role, { simple: true, description: 'The role.' })
  role!: Role

  @Field(() => Place, {
    simple: true,
    nullable: true,
    description: 'The place that it holds in, with all below it; null: everywhere, or the place is no more.',
  })
  territory!: Place | null

  @Field(() => Boolean, { simple: true, description: 'Whether it holds everywhere.' })
  everywhere!: boolean

  @Field(() => DateScalar, { simple: true, description: 'First day, inclusive.' })
  validFrom!: string

  @Field(() => DateScalar, {
    simple: true,
    nullable: true,
    description: 'Day from which it no longer holds; null: until it is revoked.',
  })
  validTo!: string | null

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was revoked; null while it is not.',
  })
  revokedAt!: string | null

  @Field(() => String, { simple: true, description: 'Who granted it.' })
  grantedBy!: string
}

@ObjectType({ description: 'Somebody with an account.' })
export class Person {
  @Field(() => ID, { simple: true, description: 'Names the person.' })
  id!: string

  @Field(() => String, { simple: true, description: 'Login, in lower case.' })
  login!: string

  @Field(() => String, { simple: true, description: 'Name.' })
  name!: string

  @Field(() => String, { simple: true, description: 'Office; empty where none was given.' })
  unit!: string

  @Field(() => PersonState, { simple: true, description: 'Whether they can sign in.' })
  state!: PersonState

  @Field(() => [Grant], { simple: true, description: 'All grants, also past and revoked ones, the newest first.' })
  grants!: Grant[]

  @Field(() => DateTimeScalar, { simple: true, nullable: true, description: 'When they last signed in; null: never.' })
  lastSignInAt!: string | null

  @Field(() => Boolean, { simple: true, description: 'Whether they have a second factor.' })
  secondFactor!: boolean

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'Until when wrong tries keep them out; null: they are not locked.',
  })
  lockedUntil!: string | null
}

@ObjectType({ description: 'A page of people.' })
export class PersonConnection {
  @Field(() => Int, { simple: true, description: 'How many there are on all pages.' })
  totalCount!: number

  @Field(() => [Person], { simple: true, description: 'Those of the page, by login.' })
  nodes!: Person[]
}

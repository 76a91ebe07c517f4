import { Field, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../common/scalars'
import { Person } from '../person/person.types'
import { LinkPurpose } from './link-purpose'

@ObjectType({ description: 'A one-time link just made: the only time that it is told.' })
export class LinkMade {
  @Field(() => Person, { simple: true, description: 'Whom it is for.' })
  person!: Person

  @Field(() => String, { simple: true, description: 'Path of the page that it opens; hand it over yourself.' })
  path!: string

  @Field(() => DateTimeScalar, { simple: true, description: 'From then on it opens nothing.' })
  expiresAt!: string
}

@ObjectType({ description: 'What a one-time link is for.' })
export class OneTimeLink {
  @Field(() => LinkPurpose, { simple: true, description: 'What it is for.' })
  purpose!: LinkPurpose

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Login of whom it is for; null where it is to be chosen.',
  })
  login!: string | null

  @Field(() => String, { simple: true, nullable: true, description: 'Name of whom it is for.' })
  name!: string | null

  @Field(() => DateTimeScalar, { simple: true, description: 'From then on it opens nothing.' })
  expiresAt!: string
}

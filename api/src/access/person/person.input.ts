import { Field, ID, InputType } from 'type-graphql'
import { DateScalar } from '../../common/scalars'
import { Role } from '../roles'

@InputType({ description: 'What is kept of a person: nothing but what they are called at work.' })
export class PersonInput {
  @Field(() => String, {
    description: 'Login: 2 to 64 letters, digits, Chinese characters and `.`, `_`, `-`, `@`; case does not count.',
  })
  login!: string

  @Field(() => String, { description: 'Name, at most 100 characters.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Office, at most 100 characters.' })
  unit?: string | null
}

@InputType({ description: 'A role to be given. Either a territory or everywhere.' })
export class GrantInput {
  @Field(() => Role, { description: 'The role.' })
  role!: Role

  @Field(() => ID, { nullable: true, description: 'Code of the region or village that it is to hold in.' })
  territoryCode?: string | null

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is to hold everywhere.' })
  everywhere!: boolean

  @Field(() => DateScalar, { description: 'First day, inclusive.' })
  validFrom!: string

  @Field(() => DateScalar, { nullable: true, description: 'Day from which it no longer holds; none: until revoked.' })
  validTo?: string | null
}

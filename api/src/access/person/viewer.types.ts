import { Field, ObjectType } from 'type-graphql'
import { Place } from '../../division/place'
import { Permission, Role } from '../roles'
import { ViewerKind } from '../viewer-kind'

@ObjectType('Viewer', { description: 'Who asks. Guests are viewers too, who may see nothing.' })
export class ViewerShown {
  @Field(() => ViewerKind, { simple: true, description: 'How they came.' })
  kind!: ViewerKind

  @Field(() => String, { simple: true, nullable: true, description: 'Name; null where there is no account.' })
  name!: string | null

  @Field(() => String, { simple: true, nullable: true, description: 'Login; null where there is no account.' })
  login!: string | null

  @Field(() => String, { simple: true, nullable: true, description: 'Office; null where none was given.' })
  unit!: string | null

  @Field(() => [Role], { simple: true, description: 'Roles in force today.' })
  roles!: Role[]

  @Field(() => [Permission], { simple: true, description: 'What they may do, somewhere at least.' })
  permissions!: Permission[]

  @Field(() => [Place], {
    simple: true,
    description: 'Places that the roles hold in, with all below them; without those that hold everywhere.',
  })
  territories!: Place[]

  @Field(() => Boolean, { simple: true, description: 'Whether a role holds everywhere.' })
  everywhere!: boolean

  @Field(() => Boolean, { simple: true, description: 'Whether this hub asks everybody to sign in.' })
  signInRequired!: boolean

  @Field(() => Boolean, { simple: true, description: 'Whether the account has a second factor.' })
  secondFactor!: boolean

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether the password breaks the rules that hold now and is to be changed.',
  })
  mustChangePassword!: boolean
}

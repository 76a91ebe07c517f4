import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { LinkMade } from '../link/link.types'
import type { MadeLink } from '../link/make-link'
import type { PeopleContext } from '../people-context'
import { Role } from '../roles'
import {
  type ChangeParts,
  change,
  changePerson,
  invitePerson,
  makePersonLink,
  resetSecondFactor,
  setPersonState,
  unlockPerson,
} from './change-person'
import { findPersons } from './find-persons'
import { addGrants, readGrant, revokeGrant } from './grants'
import { type Manager, managerOf } from './manager'
import { GrantInput, PersonInput } from './person.input'
import { grantById, grantsOfPersons, personById } from './person.query'
import { Person, PersonConnection } from './person.types'
import { GrantUnknown, PersonUnknown } from './person-errors'
import { PersonState } from './person-state'
import { showPersons } from './show-persons'

@ArgsType()
class PeopleArgs {
  @Field(() => String, { nullable: true, description: 'Part of a login, a name or an office.' })
  search?: string | null

  @Field(() => Role, { nullable: true, description: 'A role that they have today.' })
  role?: Role | null

  @Field(() => Int, { description: 'People a page, 0 to 200.' })
  first!: number

  @Field(() => Int, { description: 'People to skip.' })
  offset!: number
}

const PERSON_ID = { description: 'Id of the person.' } as const

const partsOf = ({ db, viewer, visit, signIns }: PeopleContext): ChangeParts => ({
  db,
  viewer,
  address: visit.address,
  forget: () => signIns.forget(),
})

async function shown({ db }: PeopleContext, { map }: Manager, id: number): Promise<Person> {
  const row = await personById(db, id)
  const [person] = row ? await showPersons(db, map, [row]) : []
  if (!person) throw new PersonUnknown(String(id))
  return person
}

const linkMade = (person: Person, { path, expiresAt }: MadeLink): LinkMade => ({ person, path, expiresAt })

/** Does something to somebody else whom the viewer manages, and shows them. */
async function onPerson(
  context: PeopleContext,
  given: string,
  work: (parts: ChangeParts, id: number, manager: Manager) => Promise<void>,
): Promise<Person> {
  const manager = await managerOf(context)
  const id = Number(given)
  manager.requireOther(id, await grantsOfPersons(context.db, [id]))
  await work(partsOf(context), id, manager)
  return shown(context, manager, id)
}

/** People and their grants, for those who manage them: each inside the territory in which they do. */
@Resolver()
export class PeopleResolver {
  @Query(() => PersonConnection, { description: 'People whom you manage, by login, a page at a time.' })
  async people(@Args() args: PeopleArgs, @Ctx() context: PeopleContext): Promise<PersonConnection> {
    const { search = null, role = null, first, offset } = args
    const manager = await managerOf(context)
    const rows = await findPersons(context.db, manager, { search, role })
    const start = Math.max(offset, 0)
    const page = rows.slice(start, start + Math.min(Math.max(first, 0), 200))
    return { totalCount: rows.length, nodes: await showPersons(context.db, manager.map, page) }
  }

  @Query(() => Person, { nullable: true, description: 'Somebody whom you manage; null when there is nobody.' })
  async person(@Arg('id', () => ID, PERSON_ID) id: string, @Ctx() context: PeopleContext): Promise<Person | null> {
    const manager = await managerOf(context)
    const row = await personById(context.db, Number(id))
    if (!row || !manager.manages(await grantsOfPersons(context.db, [row.id]))) return null
    return shown(context, manager, row.id)
  }

  @Mutation(() => LinkMade, {
    description: 'Adds somebody with grants; answers the link by which they set a password.',
  })
  async invitePerson(
    @Arg('person', () => PersonInput, { description: 'Who it is.' }) person: PersonInput,
    @Arg('grants', () => [GrantInput], { description: 'What they are granted.' }) grants: GrantInput[],
    @Ctx() context: PeopleContext,
  ): Promise<LinkMade> {
    const manager = await managerOf(context)
    const given = grants.map((grant) => readGrant(manager.map, grant))
    for (const { divisionId } of given) manager.requireCovers(divisionId)
    const made = await invitePerson(partsOf(context), person, given)
    return linkMade(await shown(context, manager, made.personId), made)
  }

  @Mutation(() => Person, { description: 'Changes what somebody is called.' })
  changePerson(
    @Arg('id', () => ID, PERSON_ID) id: string,
    @Arg('person', () => PersonInput, { description: 'The person as it is to be.' }) person: PersonInput,
    @Ctx() context: PeopleContext,
  ): Promise<Person> {
    return onPerson(context, id, (parts, personId) => changePerson(parts, personId, person))
  }

  @Mutation(() => LinkMade, { description: 'Makes a link by which somebody sets a new password, within 24 hours.' })
  async resetPassword(
    @Arg('personId', () => ID, PERSON_ID) personId: string,
    @Ctx() context: PeopleContext,
  ): Promise<LinkMade> {
    const made: MadeLink[] = []
    const person = await onPerson(context, personId, async (parts, id) => {
      made.push(await makePersonLink(parts, id))
    })
    return linkMade(person, made[0] as MadeLink)
  }

  @Mutation(() => Person, { description: 'Keeps somebody out, with their sessions and tokens, or lets them in again.' })
  setPersonState(
    @Arg('personId', () => ID, PERSON_ID) personId: string,
    @Arg('state', () => PersonState, { description: 'DISABLED, or else let in.' }) state: PersonState,
    @Ctx() context: PeopleContext,
  ): Promise<Person> {
    return onPerson(context, personId, (parts, id) => setPersonState(parts, id, state))
  }

  @Mutation(() => Person, { description: 'Ends the lock of somebody who was wrong too often.' })
  unlockPerson(@Arg('personId', () => ID, PERSON_ID) personId: string, @Ctx() context: PeopleContext): Promise<Person> {
    return onPerson(context, personId, unlockPerson)
  }

  @Mutation(() => Person, { description: 'Takes the second factor of somebody away who lost it.' })
  resetSecondFactor(
    @Arg('personId', () => ID, PERSON_ID) personId: string,
    @Ctx() context: PeopleContext,
  ): Promise<Person> {
    return onPerson(context, personId, resetSecondFactor)
  }

  @Mutation(() => Person, { description: 'Gives somebody a role inside a territory that you manage.' })
  addGrant(
    @Arg('personId', () => ID, PERSON_ID) personId: string,
    @Arg('grant', () => GrantInput, { description: 'The role.' }) grant: GrantInput,
    @Ctx() context: PeopleContext,
  ): Promise<Person> {
    return onPerson(context, personId, async (parts, id, manager) => {
      const given = readGrant(manager.map, grant)
      manager.requireCovers(given.divisionId)
      await change(parts, async (tx, record) => {
        const person = await personById(tx, id)
        if (!person) throw new PersonUnknown(personId)
        await addGrants(tx, person, [given], parts.viewer.actor, record)
      })
    })
  }

  @Mutation(() => Person, { description: 'Takes a role away; it is over at once.' })
  async revokeGrant(
    @Arg('id', () => ID, { description: 'Id of the grant.' }) id: string,
    @Ctx() context: PeopleContext,
  ): Promise<Person> {
    const manager = await managerOf(context)
    const grant = await grantById(context.db, Number(id))
    if (!grant) throw new GrantUnknown(id)
    manager.requireOther(grant.personId, [])
    manager.requireCovers(grant.divisionId)
    const parts = partsOf(context)
    await change(parts, async (tx, record) => {
      const person = await personById(tx, grant.personId)
      await revokeGrant(tx, grant, person?.login ?? '', parts.viewer.actor, record)
    })
    return shown(context, manager, grant.personId)
  }
}

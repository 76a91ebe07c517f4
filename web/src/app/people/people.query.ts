import { graphql } from '@/gql'

/** How a person is known and how they stand. */
export const PersonFacts = graphql(`
  fragment PersonFacts on Person {
    id
    login
    name
    unit
    state
    lastSignInAt
    secondFactor
    lockedUntil
    grants {
      id
      role
      everywhere
      territory {
        code
        name
      }
      validFrom
      validTo
      revokedAt
      grantedBy
    }
  }
`)

export const PeoplePage = graphql(`
  query PeoplePage($search: String, $role: Role, $first: Int!, $offset: Int!) {
    people(search: $search, role: $role, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...PersonFacts
      }
    }
  }
`)

export const PersonPage = graphql(`
  query PersonPage($id: ID!) {
    person(id: $id) {
      ...PersonFacts
    }
  }
`)

export const InvitePerson = graphql(`
  mutation InvitePerson($person: PersonInput!, $grants: [GrantInput!]!) {
    invitePerson(person: $person, grants: $grants) {
      path
      expiresAt
      person {
        id
      }
    }
  }
`)

export const ResetPassword = graphql(`
  mutation ResetPassword($personId: ID!) {
    resetPassword(personId: $personId) {
      path
      expiresAt
    }
  }
`)

export const SetPersonState = graphql(`
  mutation SetPersonState($personId: ID!, $state: PersonState!) {
    setPersonState(personId: $personId, state: $state) {
      id
    }
  }
`)

export const ChangePerson = graphql(`
  mutation ChangePerson($id: ID!, $person: PersonInput!) {
    changePerson(id: $id, person: $person) {
      id
    }
  }
`)

export const AddGrant = graphql(`
  mutation AddGrant($personId: ID!, $grant: GrantInput!) {
    addGrant(personId: $personId, grant: $grant) {
      id
    }
  }
`)

export const RevokeGrant = graphql(`
  mutation RevokeGrant($id: ID!) {
    revokeGrant(id: $id) {
      id
    }
  }
`)

export const UnlockPerson = graphql(`
  mutation UnlockPerson($personId: ID!) {
    unlockPerson(personId: $personId) {
      id
    }
  }
`)

export const ResetSecondFactor = graphql(`
  mutation ResetSecondFactor($personId: ID!) {
    resetSecondFactor(personId: $personId) {
      id
    }
  }
`)

import type { Permission } from '@/gql/graphql'

/** Never given to a program: people, the audit record and personal fields are looked at by people. */
const FOR_PEOPLE: ReadonlySet<Permission> = new Set<Permission>(['MANAGE_PEOPLE', 'READ_AUDIT', 'READ_PERSONAL'])

/** What somebody may let a program do: no more than they may themselves. */
export const scopesOf = (permissions: readonly Permission[]): readonly Permission[] =>
  permissions.filter((permission) => !FOR_PEOPLE.has(permission))

export const isPermission = (given: unknown, among: readonly Permission[]): given is Permission =>
  among.some((permission) => permission === given)

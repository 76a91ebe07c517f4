import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues } from 'graphql'
import { Arg, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql'
import type { GroupKey } from '../measure/group-key'

/** Name of the type whose selected fields are the grouping. */
export const KEY_TYPE = 'VillageGroupKey'

@ObjectType(KEY_TYPE, {
  description:
    'What the villages of a group have in common. The fields selected here ARE the grouping: each divides the villages further.',
})
export class VillageGroupKey {
  /** By the signature of a selected field: what it says of the group. */
  constructor(readonly answers: ReadonlyMap<string, unknown>) {}
}

/** Has a method a key, put there by `useGroupKeys`. */
@Resolver(() => VillageGroupKey)
export class VillageGroupKeyResolver {}

const keysByName = new Map<string, GroupKey>()

/** Told once by the program's entry, before the schema is built: a field for each key, declared by its noun. */
export function useGroupKeys(keys: readonly GroupKey[]): void {
  const { prototype } = VillageGroupKeyResolver
  for (const declared of keys) {
    const { key, type, nullable, description, args = [] } = declared
    Object.defineProperty(prototype, key, { value: answerOf, configurable: true })
    FieldResolver(() => type() as never, { nullable, description })(prototype, key, {})
    Root()(prototype, key, 0)
    Info()(prototype, key, 1)
    for (const [index, argument] of args.entries()) {
      const { name, type: typeOf, nullable: isOptional, description: words } = argument
      Arg(name, () => typeOf() as never, { nullable: isOptional, description: words })(prototype, key, index + 2)
    }
    keysByName.set(key, declared)
  }
}

const answerOf = ({ answers }: VillageGroupKey, info: GraphQLResolveInfo): unknown =>
  answers.get(readKey(info, info.fieldNodes[0] as FieldNode)?.signature ?? '') ?? null

/** A key as an operation asks for it. */
export interface KeyAsked {
  readonly key: GroupKey
  readonly args: Readonly<Record<string, unknown>>
  /** The same for two fields, under whatever alias, that ask for the same. */
  readonly signature: string
}

/** Reads a field selected under `key`; null for what is no key, as `__typename`. */
export function readKey({ schema, variableValues }: GraphQLResolveInfo, node: FieldNode): KeyAsked | null {
  const name = node.name.value
  const [key, field] = [keysByName.get(name), (schema.getType(KEY_TYPE) as GraphQLObjectType).getFields()[name]]
  if (!key || !field) return null
  const args = getArgumentValues(field, node, variableValues)
  return { key, args, signature: `${name}${JSON.stringify(args)}` }
}

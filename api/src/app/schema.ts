import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { DateTimeScalar } from '../common/scalars'
import './registry'
import { Region, ReportingUnit, Village } from '../division/place'
import { applyPolicies } from './policy/apply-policies'
import { resolvers } from './resolvers'

let built: GraphQLSchema | null = null

const rootDescription = 'Every question that the hub answers. (数据中枢回答的全部问题。)'

const mutationDescription =
  'Everything that changes what the hub holds. Each goes the one way in, is kept in the ledger and takes a revision. Only by POST with a JSON body. (全部修改操作。)'

/** The executable schema, its policies before its resolvers. Built once: metrics and filters of `registry` are part of it. */
export function buildSchema(): GraphQLSchema {
  built ??= makeSchema()
  return built
}

function makeSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: [Region, Village, ReportingUnit],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validate: false,
  })
  applyPolicies(schema)
  const query = schema.getQueryType()
  const mutation = schema.getMutationType()
  // The decorators describe every type but the roots.
  if (query) query.description = rootDescription
  if (mutation) mutation.description = mutationDescription
  return schema
}

/** The schema as text, the contract kept in schema/schema.graphql. */
export function emitSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildSchema()))}\n`
}

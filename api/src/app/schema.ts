import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { DateTimeScalar } from '../common/scalars'
import './registry'
import { Region, ReportingUnit, Village } from '../division/place'
import { resolvers } from './resolvers'

let built: GraphQLSchema | null = null

const rootDescription = 'Every question that the hub answers. (数据中枢回答的全部问题。)'

const mutationDescription =
  'Everything that changes what the hub holds. Each goes the one way in, is kept in the ledger and takes a revision. Only by POST with a JSON body. (全部修改操作。)'

/** The executable schema. Built once: the metrics and filters of `registry` are part of it. */
export function buildSchema(): GraphQLSchema {
  built ??= buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: [Region, Village, ReportingUnit],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validate: false,
  })
  const query = built.getQueryType()
  const mutation = built.getMutationType()
  // The decorators describe every type but the roots.
  if (query) query.description = rootDescription
  if (mutation) mutation.description = mutationDescription
  return built
}

/** The schema as text, the contract kept in schema/schema.graphql. */
export function emitSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildSchema()))}\n`
}

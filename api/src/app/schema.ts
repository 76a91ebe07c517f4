import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { DateTimeScalar } from '../common/scalars'
import './registry'
import { Region, ReportingUnit, Village } from '../division/place'
import { resolvers } from './resolvers'

let built: GraphQLSchema | null = null

const rootDescription = 'Every question that the hub answers. (数据中枢回答的全部问题。)'

/** The executable schema. Built once: the metrics and filters of `registry` are part of it. */
export function buildSchema(): GraphQLSchema {
  built ??= buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: [Region, Village, ReportingUnit],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validate: false,
  })
  const query = built.getQueryType()
  // The decorators describe every type but the root.
  if (query) query.description = rootDescription
  return built
}

/** The schema as text, the contract kept in schema/schema.graphql. */
export function emitSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildSchema()))}\n`
}

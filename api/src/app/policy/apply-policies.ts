import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql'
import type { RequestContext } from '../context'
import { checkLabels } from './check-labels'
import { checkRule } from './check-rule'
import { FIELD_POLICY } from './field-policy'
import { ROOT_POLICY } from './root-policy'

type Field = GraphQLField<unknown, RequestContext>

/**
 * Puts the policies before the resolvers of a schema, once, when it is built: all that answers a question passes here.
 * Throws where a root field has no policy, or a rule no field.
 */
export function applyPolicies(schema: GraphQLSchema): void {
  for (const root of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(root?.getFields() ?? {})) {
      const name = `${root?.name}.${field.name}`
      const rule = ROOT_POLICY[name]
      if (rule === undefined) throw new Error(`${name} has no row in ROOT_POLICY`)
      const resolve = resolverOf(field)
      field.resolve = (source, args, context, info) => {
        checkRule(context.viewer, rule)
        if (!context.seesLabels) checkLabels(info)
        return resolve(source, args, context, info)
      }
    }
  for (const [name, policy] of Object.entries(FIELD_POLICY)) {
    const field = fieldOf(schema, name)
    if (!field) throw new Error(`FIELD_POLICY has a row of ${name}, which is no field`)
    const resolve = resolverOf(field)
    field.resolve = (source, args, context, info) =>
      policy({ context, source, read: () => resolve(source, args, context, info) })
  }
}

const resolverOf = (field: Field) => field.resolve ?? defaultFieldResolver

function fieldOf(schema: GraphQLSchema, name: string): Field | undefined {
  const [type = '', field = ''] = name.split('.')
  const holder = schema.getType(type)
  return isObjectType(holder) ? holder.getFields()[field] : undefined
}

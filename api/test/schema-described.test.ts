import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { buildSchema, emitSchema } from '../src/app/schema'

const lacks = (thing: { description?: string | null }) => !thing.description?.trim()

/** Names of everything of a type that nobody has described: `Village`, `Village.figure`, `Village.figure(period)`. */
function undescribed(type: GraphQLNamedType): string[] {
  const found = lacks(type) ? [type.name] : []
  if (isEnumType(type)) {
    for (const value of type.getValues()) if (lacks(value)) found.push(`${type.name}.${value.name}`)
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) if (lacks(field)) found.push(`${type.name}.${field.name}`)
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (lacks(field)) found.push(`${type.name}.${field.name}`)
      for (const arg of field.args) if (lacks(arg)) found.push(`${type.name}.${field.name}(${arg.name})`)
    }
  }
  return found
}

describe('the GraphQL schema', () => {
  it('describes every type, field, argument and enum value', () => {
    const types = Object.values(buildSchema().getTypeMap())
    const ours = types.filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    expect(ours.length).toBeGreaterThan(20)
    expect(ours.flatMap(undescribed)).toEqual([])
  })

  it('is the one in schema/schema.graphql; npm run schema writes it', () => {
    expect(emitSchema()).toBe(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'))
  })
})

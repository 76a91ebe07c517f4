import {
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from 'graphql'
import { buildSchema } from '../../app/schema'
import { fieldWords, wordedNames, wordedTwice } from './field-words'

const schema = buildSchema()

/** Types of objects that a query may answer. */
function answeredTypes(): Set<GraphQLObjectType | GraphQLInterfaceType> {
  const found = new Set<GraphQLObjectType | GraphQLInterfaceType>()
  const add = (type: GraphQLNamedType | null | undefined): void => {
    if ((!isObjectType(type) && !isInterfaceType(type)) || found.has(type)) return
    found.add(type)
    if (isInterfaceType(type)) schema.getPossibleTypes(type).forEach(add)
    for (const field of Object.values(type.getFields())) add(getNamedType(field.type))
  }
  add(schema.getQueryType())
  return found
}

/** Every field that an answer may have. */
const fields = [...answeredTypes()].flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ type, field, name: `${type.name}.${field.name}` })),
)

it('every field of the schema has words in both languages', () => {
  const unworded = fields.filter(({ type, field }) => fieldWords(type.name, field.name) === null)
  expect(unworded.map(({ name }) => name)).toEqual([])
})

it('every number with decimals has a unit that can be found', () => {
  const units = fields.flatMap(({ type, field, name }) => {
    const leaf = getNamedType(field.type)
    return isScalarType(leaf) && leaf.name === 'Float' ? [{ name, unit: fieldWords(type.name, field.name)?.unit }] : []
  })
  expect(units.filter(({ unit }) => unit === undefined).map(({ name }) => name)).toEqual([])
  for (const { unit } of units) {
    const [type = '', ...path] = unit?.includes('.') ? unit.split('.') : []
    if (path.length > 0) expect(unitAt(type, path)).toBe('Unit')
  }
})

/** Name of the type at the end of a path of fields. */
function unitAt(type: string, [name, ...path]: readonly string[]): string | undefined {
  if (name === undefined) return type
  const holder = schema.getType(type)
  const field = isObjectType(holder) || isInterfaceType(holder) ? holder.getFields()[name] : undefined
  return field && unitAt(getNamedType(field.type).name, path)
}

it('no number of an object that says its unit takes another by its name alone', () => {
  const own = fields.filter(
    ({ type, field }) => 'unit' in type.getFields() && String(getNamedType(field.type)) === 'Float',
  )
  const wrong = own.filter(({ type, field }) => {
    const byName = fieldWords('', field.name)
    const isByName = fieldWords(type.name, field.name) === byName
    return isByName && !['ENCLOSING', 'FIGURE', 'PARTS', 'PERCENT', 'NONE'].includes(byName?.unit ?? '')
  })
  expect(wrong.map(({ name }) => name)).toEqual([])
})

it('no field is worded twice, and none that the schema does not have', () => {
  expect(wordedTwice()).toEqual([])
  const [types, names] = [new Set(fields.map(({ name }) => name)), new Set(fields.map(({ field }) => field.name))]

  const unknown = wordedNames().filter((name) => {
    const [type = '', field, more] = name.split('.')
    return field === undefined ? !names.has(type) && type !== '__typename' : !more && !types.has(name)
  })
  expect(unknown).toEqual([])
})

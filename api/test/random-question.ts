import fc from 'fast-check'
import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { buildSchema } from '../src/app/schema'
import type { AskedField } from '../src/delivery/answer-table/asked-field'

type Holder = GraphQLObjectType | GraphQLInterfaceType

/** Arguments that must be given, with values that are right. */
const GIVEN: Readonly<Record<string, string>> = {
  metric: 'collectiveIncome',
  period: '"2024"',
  from: '"2021"',
  to: '"2024"',
  code: '"3706"',
  codes: '["3706"]',
  place: '"3706"',
  id: '"R28"',
  number: '"三.3"',
  text: '"村"',
  x: '{ metric: collectiveIncome, period: "2024" }',
  y: '{ metric: starRating, period: "2024" }',
}

const canAsk = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.every((arg) => !isRequiredArgument(arg) || arg.name in GIVEN)

function given({ args }: GraphQLField<unknown, unknown>): string {
  const required = args.filter(isRequiredArgument).map(({ name }) => `${name}: ${GIVEN[name]}`)
  return required.length > 0 ? `(${required.join(', ')})` : ''
}

const holderOf = (type: GraphQLOutputType): Holder | null => {
  const named = getNamedType(type)
  return isObjectType(named) || isInterfaceType(named) ? named : null
}

/** A selection of random fields of a type, at most so deep. Aliases are all different, so that any two fields merge. */
function selection(type: Holder, depth: number): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields()).filter(
    (field) => canAsk(field) && (depth > 0 || !holderOf(field.type)),
  )
  const leaf = fc.constant('__typename')
  if (fields.length === 0) return leaf
  const one = fc.constantFrom(...fields).chain((field) => {
    const holder = holderOf(field.type)
    const inner = holder ? selection(holder, depth - 1).map((text) => ` { ${text} }`) : fc.constant('')
    return fc.tuple(inner, fc.integer({ min: 0, max: 1_000_000 })).map(([text, number]) => {
      return `a${number}_${field.name}: ${field.name}${given(field)}${text}`
    })
  })
  const typed = fc
    .tuple(one, fc.boolean())
    .map(([text, isTyped]) => (isTyped ? `... on ${type.name} { ${text} }` : text))
  return fc.array(typed, { minLength: 1, maxLength: 4 }).map((texts) => texts.join(' '))
}

/** A random question of the schema of the hub, with the root type's fields at most four deep. */
export function randomQuestion(): fc.Arbitrary<string> {
  const query = buildSchema().getQueryType()
  if (!query) throw new Error('The schema has no queries')
  return selection(query, 4).map((text) => `query { ${text} }`)
}

/** An answer to fields: each list with as many items as `length` says, values of the right kind. */
export function answerTo(fields: readonly AskedField[], length: () => number): Record<string, unknown> {
  return Object.fromEntries(fields.map((asked) => [asked.key, valueFor(asked, asked.field.type, length)]))
}

function valueFor(asked: AskedField, type: GraphQLOutputType, length: () => number): unknown {
  const bare = getNullableType(type)
  if (isListType(bare)) return Array.from({ length: length() }, () => valueFor(asked, bare.ofType, length))
  if (isNonNullType(bare)) return valueFor(asked, bare.ofType, length)
  if (isCompositeType(bare)) return answerTo(asked.children, length)
  if (isEnumType(bare)) return bare.getValues()[0]?.name ?? null
  const plain: Readonly<Record<string, unknown>> = { Int: 7, Float: 1_234_567.5, Boolean: true, Date: '2024-05-01' }
  return plain[bare.name] ?? 'text'
}

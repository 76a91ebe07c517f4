import {
  coerceInputValue,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { DomainError } from '../../common/domain-error'
import type { Words } from '../../common/words'
import { VariableMissing, VariableUnknown, VariableWrong } from './operation-errors'
import type { SavedOperation, SavedVariable } from './saved-operations'

/** Parameters that are not variables, unless an operation declares one of the same name. */
export const RESERVED = ['lang']

/**
 * The variables of a saved operation from a query string, by their declared types. `a=1` gives a value, `a=` gives null;
 * a list is `a=1,2` or `a=1&a=2`; an input object is JSON. Refuses with the name of the first variable that is wrong.
 */
export function readVariables({ variables }: SavedOperation, query: URLSearchParams): Record<string, unknown> {
  const names = variables.map(({ name }) => name)
  for (const given of query.keys())
    if (!names.includes(given) && !RESERVED.includes(given)) throw new VariableUnknown(given, names)
  const found: Record<string, unknown> = {}
  for (const variable of variables) {
    const texts = query.getAll(variable.name)
    if (texts.length > 0) found[variable.name] = readVariable(variable, texts)
    else if (variable.required) throw new VariableMissing(variable.name, String(variable.type))
  }
  return found
}

function readVariable({ name, type }: SavedVariable, texts: readonly string[]): unknown {
  const wrong = (right: Words) => new VariableWrong(name, String(type), texts.join('&'), right)
  if (texts.every((text) => text === '')) {
    if (isNonNullType(type)) throw new VariableMissing(name, String(type))
    return null
  }
  const bare = getNullableType(type)
  const value = isListType(bare) ? listOf(bare.ofType, texts, wrong) : one(bare, onlyOf(texts, wrong), wrong)
  coerceInputValue(value, type, (path, _value, error) => {
    throw wrong(wordsOf(error.originalError ?? error, path, bare))
  })
  return value
}

type Wrong = (right: Words) => DomainError

function onlyOf(texts: readonly string[], wrong: Wrong): string {
  if (texts.length > 1) throw wrong({ zh: '只能给一个值。', en: 'it takes one value.' })
  return texts[0] as string
}

function listOf(item: GraphQLInputType, texts: readonly string[], wrong: Wrong): unknown[] {
  const isJson = isInputObjectType(getNullableType(item))
  // A comma may stand inside JSON: objects are repeated, or come as one JSON list.
  if (isJson)
    return texts.flatMap((text) => {
      const value = jsonOf(text, wrong)
      return Array.isArray(value) ? value : [value]
    })
  return texts.flatMap((text) => text.split(',')).map((text) => one(getNullableType(item), text.trim(), wrong))
}

function one(type: GraphQLInputType, text: string, wrong: Wrong): unknown {
  if (isInputObjectType(type) || isListType(type)) return jsonOf(text, wrong)
  const name = String(type)
  if (name === 'Boolean') return text === 'true' ? true : text === 'false' ? false : text
  const isNumber = (name === 'Int' || name === 'Float') && /^-?\d+(\.\d+)?$/.test(text)
  return isNumber ? Number(text) : text
}

function jsonOf(text: string, wrong: Wrong): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw wrong({ zh: '应为 JSON，例如 {"gte": 4}。', en: 'it should be JSON, for example {"gte": 4}.' })
  }
}

/** What would be right: our own words where the type has some, the values of an enum, else what GraphQL says. */
function wordsOf(error: Error, path: readonly (string | number)[], type: GraphQLInputType): Words {
  if (error instanceof DomainError) return error.words
  const item = isListType(type) ? getNullableType(type.ofType) : type
  if (isEnumType(item) && path.length <= 1) {
    const values = item.getValues().map(({ name }) => name)
    return { zh: `应为 ${values.join('、')} 之一。`, en: `it should be one of ${values.join(', ')}.` }
  }
  const expected: Readonly<Record<string, Words>> = {
    Int: { zh: '应为整数。', en: 'it should be a whole number.' },
    Float: { zh: '应为数字。', en: 'it should be a number.' },
    Boolean: { zh: '应为 true 或 false。', en: 'it should be true or false.' },
  }
  return (
    expected[String(item)] ?? { zh: `类型应为 ${type}。${error.message}`, en: `it should be ${type}. ${error.message}` }
  )
}

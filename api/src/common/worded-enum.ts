import { registerEnumType } from 'type-graphql'
import type { Words } from './words'

const wordsByEnum = new Map<string, Readonly<Record<string, Words>>>()

/** The words of the values of a GraphQL enum by its name; undefined for one that was not made here. */
export const enumWords = (name: string): Readonly<Record<string, Words>> | undefined => wordsByEnum.get(name)

/**
 * Makes a GraphQL enum from the words of its values, so that a value is written once: its key is the enum value, its
 * words name it in files and on screens, and both languages describe it in the schema.
 */
export function wordedEnum<Key extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Key, Words>>,
): { readonly [Value in Key]: Value } {
  const keys = Object.keys(words) as Key[]
  const values = Object.fromEntries(keys.map((key) => [key, key])) as { [Value in Key]: Value }
  const valuesConfig = Object.fromEntries(
    keys.map((key) => [key, { description: `${words[key].en} (${words[key].zh}).` }]),
  ) as { [Value in Key]: { description: string } }
  wordsByEnum.set(name, words)
  registerEnumType(values, { name, description, valuesConfig })
  return values
}

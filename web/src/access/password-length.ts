/** Shortest password that the hub takes, in characters. */
export const SHORTEST = 10
/** From here on a password is told to be a good one. */
const GOOD = 16

export type LengthState = { readonly kind: 'SHORT'; readonly missing: number } | { readonly kind: 'ENOUGH' | 'GOOD' }

/** How a password stands by its length; a character outside the usual plane counts once. Null: nothing was typed. */
export function lengthOf(password: string): LengthState | null {
  const length = [...password].length
  if (length === 0) return null
  if (length < SHORTEST) return { kind: 'SHORT', missing: SHORTEST - length }
  return { kind: length < GOOD ? 'ENOUGH' : 'GOOD' }
}

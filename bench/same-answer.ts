/** Numbers are told apart only beyond what different orders of adding explain. */
const TOLERANCE = 1e-9

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/**
 * Where an answer lacks or contradicts a fact of another one, as a path with both values; null when it holds them all.
 * The answer may say more than was asked of it.
 */
export function firstDifference(facts: unknown, answer: unknown, path = ''): string | null {
  if (Array.isArray(facts) && Array.isArray(answer) && facts.length !== answer.length)
    return `${path}: ${facts.length} entries against ${answer.length}`
  if (isObject(facts)) {
    if (!isObject(answer)) return `${path}: ${JSON.stringify(facts)} against ${JSON.stringify(answer)}`
    for (const [key, value] of Object.entries(facts)) {
      const difference = firstDifference(value, answer[key], `${path}/${key}`)
      if (difference !== null) return difference
    }
    return null
  }
  const isClose =
    typeof facts === 'number' && typeof answer === 'number'
      ? Math.abs(facts - answer) <= TOLERANCE * Math.max(1, Math.abs(facts))
      : facts === answer
  return isClose ? null : `${path}: ${JSON.stringify(facts)} against ${JSON.stringify(answer)}`
}

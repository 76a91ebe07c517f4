/** What an answer keeps back of one number. */
export interface Withheld {
  /** By group 1 where its number is kept back, else 0. */
  readonly groups: Uint8Array
  /** Whether the total keeps its number back too. */
  readonly total: boolean
}

/** A group beyond this share of all villages is worth more to readers than the total, which can be asked for alone. */
const MAX_SACRIFICE = 0.1

/**
 * Which groups keep a number back, by how many villages stand behind it in each. A group with fewer than `least`
 * villages (but at least one) does. What it keeps back could be found by taking the others from the total, so while
 * fewer than two groups, or fewer than `least` villages together, are kept back, one more row is: the next smallest
 * group (of equal ones the last), or, where that holds more than a tenth of all villages, the total in its stead.
 * `already`: groups that are kept back anyway. This guards one answer, not several put together.
 */
export function groupsToWithhold(counts: Int32Array, least: number, already: Uint8Array | null = null): Withheld {
  const groups = new Uint8Array(counts.length)
  let [number, villages, all] = [0, 0, 0]
  const withhold = (group: number) => {
    groups[group] = 1
    number++
    villages += counts[group] as number
  }
  for (let group = 0; group < counts.length; group++) {
    const count = counts[group] as number
    all += count
    if (count > 0 && (already?.[group] === 1 || count < least)) withhold(group)
    else if (already?.[group] === 1) groups[group] = 1
  }
  const isBare = () => number > 0 && (number < 2 || villages < least)
  if (!isBare()) return { groups, total: false }
  const others = [...counts.keys()].filter((group) => groups[group] === 0 && (counts[group] as number) > 0)
  others.sort((one, other) => (counts[one] as number) - (counts[other] as number) || other - one)
  for (const group of others) {
    if (!isBare() || (counts[group] as number) > MAX_SACRIFICE * all) break
    withhold(group)
  }
  return { groups, total: isBare() }
}

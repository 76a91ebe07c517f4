/**
 * Which groups keep a number back, by how many villages stand behind it in each: 1 by group, else 0.
 * A group with fewer than `least` villages (but at least one) does. What it keeps back could be found by taking the
 * others from the total, so while fewer than two groups, or fewer than `least` villages together, are kept back, the
 * next smallest group is kept back with them; of equal ones the last. `already`: groups that are kept back anyway.
 */
export function groupsToWithhold(counts: Int32Array, least: number, already: Uint8Array | null = null): Uint8Array {
  const withheld = new Uint8Array(counts.length)
  for (let group = 0; group < counts.length; group++) {
    const count = counts[group] as number
    if (already?.[group] === 1 || (count > 0 && count < least)) withheld[group] = 1
  }
  let [groups, villages] = [0, 0]
  for (let group = 0; group < counts.length; group++) {
    if (withheld[group] !== 1 || counts[group] === 0) continue
    groups++
    villages += counts[group] as number
  }
  if (groups === 0) return withheld
  const others = [...counts.keys()].filter((group) => withheld[group] === 0 && (counts[group] as number) > 0)
  others.sort((one, other) => (counts[one] as number) - (counts[other] as number) || other - one)
  for (const group of others) {
    if (groups >= 2 && villages >= least) break
    withheld[group] = 1
    groups++
    villages += counts[group] as number
  }
  return withheld
}

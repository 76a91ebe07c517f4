/**
 * Chooses positions of a list for a picture, always the same ones: every group (a county) is in it with at least one, the
 * rest is shared out by size (largest remainders, earlier group first), and inside a group they are evenly spaced. Where
 * there are more groups than places, evenly over the whole list. `groupEnds`: for each group, where its run ends.
 */
export function chooseEvenly(groupEnds: readonly number[], wanted: number): number[] {
  const count = groupEnds.at(-1) ?? 0
  if (count <= wanted) return Array.from({ length: count }, (_, at) => at)
  const sizes = groupEnds.map((end, group) => end - (groupEnds[group - 1] ?? 0))
  const groups = sizes.filter((size) => size > 0).length
  if (groups > wanted) return evenly(0, count, wanted)
  const shares = shareOut(sizes, wanted, groups)
  return groupEnds.flatMap((end, group) => {
    const size = sizes[group] as number
    return evenly(end - size, size, shares[group] as number)
  })
}

/** One for each group that has any, and of the rest what its size calls for. */
function shareOut(sizes: readonly number[], wanted: number, groups: number): number[] {
  const rest = wanted - groups
  const spare = sizes.map((size) => Math.max(size - 1, 0))
  const total = spare.reduce((sum, size) => sum + size, 0)
  const exact = spare.map((size) => (rest * size) / total)
  const shares = sizes.map((size, group) => (size > 0 ? 1 + Math.floor(exact[group] as number) : 0))
  const left = wanted - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = exact
    .map((share, group) => ({ group, remainder: share % 1 }))
    .sort((one, other) => other.remainder - one.remainder || one.group - other.group)
  for (const { group } of byRemainder.slice(0, left)) shares[group] = (shares[group] as number) + 1
  return shares
}

const evenly = (start: number, size: number, wanted: number): number[] =>
  Array.from({ length: wanted }, (_, at) => start + Math.floor(((at + 0.5) * size) / wanted))

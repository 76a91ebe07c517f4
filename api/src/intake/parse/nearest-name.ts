/** Steps (insert, delete, replace) from one text to another. */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** The name that a mistyped one most likely meant; null when none is near. */
export function nearestName(given: string, names: readonly string[]): string | null {
  let best: { name: string; distance: number } | null = null
  for (const name of names) {
    const distance = editDistance(given, name) - (name.includes(given) || given.includes(name) ? 1 : 0)
    const tolerated = Math.max(1, Math.floor(Math.max(given.length, name.length) / 2))
    if (distance <= tolerated && (best === null || distance < best.distance)) best = { name, distance }
  }
  return best?.name ?? null
}

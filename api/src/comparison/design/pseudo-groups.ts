import { distanceBetween, type Scaled } from './match-nearest'

/** How pseudo-clusters find whom they are compared with: as the cluster did. */
export type PseudoDesign = (
  | { readonly by: 'KEY' }
  | { readonly by: 'NEAREST'; readonly scaled: readonly Scaled[]; readonly matches: number }
) & {
  /** Only villages of the same key are compared; `NO_KEY`: with nobody. */
  readonly keyOf: (index: number) => number
}

/** The nearest villages of a pool to each of them, worked out once for all pseudo-clusters. */
export class Neighbours {
  private readonly known = new Map<number, Int32Array>()

  /** `keep` of them are enough for any pseudo-cluster: its own villages and those taken by others may be passed over. */
  constructor(
    private readonly pool: Int32Array,
    private readonly design: { readonly scaled: readonly Scaled[]; readonly keyOf: (index: number) => number },
    private readonly keep: number,
  ) {}

  /** Nearest first. */
  of(index: number): Int32Array {
    const known = this.known.get(index)
    if (known) return known
    const { scaled, keyOf } = this.design
    const [key, found] = [keyOf(index), [] as { other: number; distance: number }[]]
    for (const other of this.pool) {
      if (other === index || keyOf(other) !== key) continue
      const distance = distanceBetween(scaled, index, other)
      if (!Number.isNaN(distance)) found.push({ other, distance })
    }
    found.sort((one, two) => one.distance - two.distance)
    const nearest = Int32Array.from(found.slice(0, this.keep), ({ other }) => other)
    this.known.set(index, nearest)
    return nearest
  }
}

/** Matches the villages of a pseudo-cluster as members are matched: in turns, each candidate to one only. */
export function matchAmong(pseudo: Int32Array, neighbours: Neighbours, matches: number): number[][] {
  const taken = new Set(pseudo)
  const chosen = Array.from(pseudo, (): number[] => [])
  for (let turn = 0; turn < matches; turn++)
    pseudo.forEach((index, at) => {
      const nearest = neighbours.of(index).find((other) => !taken.has(other))
      if (nearest === undefined) return
      taken.add(nearest)
      chosen[at]?.push(nearest)
    })
  return chosen
}

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
const TWO_TO_32 = 2 ** 32

/** FNV-1a over the UTF-16 units of a text, with a final mix so that texts that differ in one digit share nothing. */
function hashText(text: string): number {
  let hash = FNV_OFFSET
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * Random numbers that follow from words, for example from a topic and a village code. Whoever asks with the same words
 * gets the same numbers, whatever was asked before: so every file can be written alone and in any order.
 */
export class Random {
  private state: number

  constructor(...words: readonly (string | number)[]) {
    this.state = hashText(words.join('/'))
  }

  /** The next number, from 0 (inclusive) to 1 (exclusive). The generator is mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32
  }

  /** A number from `low` (inclusive) to `high` (exclusive). */
  real(low: number, high: number): number {
    return low + this.next() * (high - low)
  }

  /** A whole number from `low` to `high`, both inclusive. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  /** True in `share` of all cases, 0 to 1. */
  chance(share: number): boolean {
    return this.next() < share
  }

  /** A number of the standard normal distribution. */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()))
    return radius * Math.cos(2 * Math.PI * this.next())
  }

  /** A skewed amount: half of all lie below `median`; `spread` is the standard deviation of its logarithm. */
  skewed(median: number, spread: number): number {
    return median * Math.exp(spread * this.normal())
  }

  /** One of a list, each as likely as the other. The list must not be empty. */
  pick<Item>(list: readonly Item[]): Item {
    return list[Math.floor(this.next() * list.length)] as Item
  }

  /** One of a list of items with weights. */
  weighted<Item>(list: readonly (readonly [Item, number])[]): Item {
    let rest = this.next() * list.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [item, weight] of list) {
      rest -= weight
      if (rest < 0) return item
    }
    return (list[list.length - 1] as readonly [Item, number])[0]
  }

  /** How many of `tries` succeed when each does with `share`. */
  hits(tries: number, share: number): number {
    let hits = 0
    for (let at = 0; at < tries; at++) if (this.next() < share) hits++
    return hits
  }

  /** A day from `first` to `last`, both inclusive, `YYYY-MM-DD`. */
  day(first: string, last: string): string {
    const [from, to] = [Date.parse(first), Date.parse(last)].map((at) => at / DAY_MS) as [number, number]
    return new Date(this.whole(from, to) * DAY_MS).toISOString().slice(0, 10)
  }
}

const DAY_MS = 86_400_000

/** One number from words, from 0 (inclusive) to 1 (exclusive): for choices that stand alone. */
export const randomOf = (...words: readonly (string | number)[]): number => new Random(...words).next()

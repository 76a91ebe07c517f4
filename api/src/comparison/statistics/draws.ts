const TWO_TO_32 = 2 ** 32
/** Taken once: a look at a global in a loop of millions is dear where globals are guarded. */
const { cos, floor, imul, log, PI, sqrt } = Math

/** Scatters a number over 32 bits, so that neighbouring seeds share nothing (splitmix32). */
function scatter(seed: number): number {
  let mixed = (seed + 0x9e3779b9) | 0
  mixed = imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
  mixed = imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/** Numbers drawn by lot that follow from a seed alone: whoever asks with the same seed gets the same answer (sfc32). */
export class Draws {
  private a: number
  private b: number
  private c: number
  private count = 1

  constructor(seed: number) {
    this.a = scatter(seed)
    this.b = scatter(this.a ^ seed)
    this.c = scatter(this.b + seed)
    for (let warmUp = 0; warmUp < 12; warmUp++) this.word()
  }

  private word(): number {
    const sum = (((this.a + this.b) | 0) + this.count++) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** From 0 (inclusive) to 1 (exclusive). */
  next(): number {
    return this.word() / TWO_TO_32
  }

  /** A whole number from 0 (inclusive) to `limit` (exclusive). */
  below(limit: number): number {
    return floor(this.next() * limit)
  }

  /** A number of the standard normal distribution. */
  normal(): number {
    const radius = sqrt(-2 * log(1 - this.next()))
    return radius * cos(2 * PI * this.next())
  }

  /** Brings `count` places of a list, chosen by lot, to its front. */
  choose(list: Int32Array, count: number): void {
    for (let at = 0; at < count; at++) {
      const other = at + this.below(list.length - at)
      const moved = list[at] as number
      list[at] = list[other] as number
      list[other] = moved
    }
  }
}

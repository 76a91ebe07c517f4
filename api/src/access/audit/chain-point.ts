/** A place in the chain: the number of an entry and its hash. */
export interface ChainPoint {
  readonly seq: number
  readonly hash: string
}

/** As people note it: `128:9f86d0…`. */
export const pointText = ({ seq, hash }: ChainPoint): string => `${seq}:${hash}`

/** Reads what `pointText` wrote; null where it is something else. */
export function readPoint(text: string): ChainPoint | null {
  const [, seq, hash] = /^(\d{1,10}):([0-9a-f]{64})$/i.exec(text.trim()) ?? []
  return seq === undefined || hash === undefined ? null : { seq: Number(seq), hash: hash.toLowerCase() }
}

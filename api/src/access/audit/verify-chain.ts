import { setImmediate } from 'node:timers/promises'
import type { Reader } from '../../db/database'
import { type ChainEnds, readEnds } from './audit-head'
import { entryHash } from './canonical-entry'
import type { ChainPoint } from './chain-point'
import { entryPages } from './read-entries'

/** Why a chain does not hold. */
export type ChainFault =
  /** An entry, or the hash before it, is not what was written. */
  | 'CHANGED'
  /** An entry is gone. */
  | 'MISSING'
  /** An entry is there that the head does not know. */
  | 'EXTRA'
  /** The head itself is gone. */
  | 'HEAD_MISSING'
  /** The chain holds in itself, but is another one than a witness saw. */
  | 'REWRITTEN'

/** What is to be said of the chain. */
export interface ChainState {
  /** Entries that are kept. */
  readonly entries: number
  /** The newest entry as the head says; null before the first, and where the head is gone. */
  readonly head: ChainPoint | null
  /** The newest entry that was pruned; null where none was. */
  readonly anchor: ChainPoint | null
  /** Null: the chain is whole. `at`: the first entry that is not as it should be. */
  readonly fault: { readonly kind: ChainFault; readonly at: number } | null
}

/**
 * Follows the chain from its anchor to its head. `witnesses` are heads that were noted elsewhere, in any order: whoever
 * can write to the database can make a new chain that holds in itself, but none that passes through them.
 */
export async function verifyChain(reader: Reader, witnesses: readonly ChainPoint[] = []): Promise<ChainState> {
  const ends = await readEnds(reader)
  if (!ends) return { entries: 0, head: null, anchor: null, fault: { kind: 'HEAD_MISSING', at: 0 } }
  const found = await followChain(reader, ends, witnesses)
  // A pruning that ran meanwhile took entries from under the reading: what is left is followed from the new anchor.
  const after = found.fault ? await readEnds(reader) : ends
  if (after && after.anchor.seq > ends.anchor.seq) return verifyChain(reader, witnesses)
  return {
    entries: found.entries,
    head: ends.head.seq > 0 ? ends.head : null,
    anchor: ends.anchor.seq > 0 ? ends.anchor : null,
    fault: found.fault,
  }
}

type Found = Pick<ChainState, 'entries' | 'fault'>

async function followChain(reader: Reader, ends: ChainEnds, witnesses: readonly ChainPoint[]): Promise<Found> {
  const { head, anchor, last } = ends
  const seen = new Map(witnesses.map(({ seq, hash }) => [seq, hash]))
  const isOther = ({ seq, hash }: ChainPoint) => (seen.get(seq) ?? hash) !== hash
  let [before, entries]: [ChainPoint, number] = [anchor, 0]
  const broken = (kind: ChainFault, at: number): Found => ({ entries, fault: { kind, at } })
  if (isOther(anchor)) return broken('REWRITTEN', anchor.seq)
  for await (const page of entryPages(reader, anchor.seq + 1, head.seq)) {
    for (const entry of page) {
      if (entry.seq !== before.seq + 1) return broken('MISSING', before.seq + 1)
      if (entryHash(before.hash, entry) !== entry.hash) return broken('CHANGED', entry.seq)
      if (isOther(entry)) return broken('REWRITTEN', entry.seq)
      before = entry
      entries++
    }
    // SQLite answers without a pause: others have their turn between pages.
    await setImmediate()
  }
  const newestSeen = Math.max(0, ...seen.keys())
  if (before.seq < head.seq || before.seq < newestSeen) return broken('MISSING', before.seq + 1)
  if (before.hash !== head.hash) return broken('CHANGED', head.seq)
  return last > head.seq ? broken('EXTRA', head.seq + 1) : { entries, fault: null }
}

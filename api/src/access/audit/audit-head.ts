import type { Reader } from '../../db/database'
import { sqlNumber, sqlNumberOrNull, sqlText } from '../../db/sql-value'
import type { ChainPoint } from './chain-point'

/** Where the chain begins and ends, as its head says, and the newest entry that is there. */
export interface ChainEnds {
  /** The newest entry; number 0 before the first. */
  readonly head: ChainPoint
  /** The newest pruned entry; number 0 where none was. */
  readonly anchor: ChainPoint
  /** Number of the newest entry that is there; the anchor's where there is none. */
  readonly last: number
}

/** Both ends of the chain, read at one moment. Null: even the head was taken away. */
export async function readEnds(reader: Reader): Promise<ChainEnds | null> {
  const [row] = await reader.query(
    'SELECT seq, hash, prunedSeq, prunedHash, (SELECT MAX(seq) FROM audit_entry) AS newest FROM audit_head WHERE id = 1',
  )
  if (!row) return null
  const anchor = { seq: sqlNumber(row.prunedSeq), hash: sqlText(row.prunedHash) }
  return {
    head: { seq: sqlNumber(row.seq), hash: sqlText(row.hash) },
    anchor,
    last: sqlNumberOrNull(row.newest) ?? anchor.seq,
  }
}

import type { Turn } from '../../common/turn'
import type { Asker } from '../access/asker'
import { type DataStamp, standingOf } from '../cache/data-stamp'
import { type HubParts, makeContext, type RequestContext } from '../context'

/** How often a request is read anew because something was published while it was reading. */
const MAX_READS = 4

/** An answer with the stamp of all that it was read from; null where it has none and must not be kept. */
export interface WholeAnswer<Answer> {
  readonly answer: Answer
  readonly stamp: DataStamp | null
}

/**
 * Answers from one state of the data: a request that a publication overtook is read anew. A stamp is looked for only
 * where the caller means to keep the answer, for it costs a look at the database. Throws when the turn is over.
 */
export async function readWhole<Answer>(
  hub: HubParts,
  asker: Asker,
  wantsStamp: boolean,
  ask: (context: RequestContext) => Promise<Answer>,
  turn: Turn,
): Promise<WholeAnswer<Answer>> {
  for (let read = 1; ; read++) {
    const context = await makeContext(hub, asker, turn)
    const answer = await ask(context)
    const { outcome } = context
    // What was stopped half-way is a hundred errors of one kind: one says it better.
    if (outcome.isQuery) turn.check()
    const standing = wantsStamp && outcome.mayBeKept ? await standingOf(hub, context) : null
    const isMixed = outcome.wasOvertaken || standing?.kind === 'OVERTAKEN'
    if (!isMixed || read === MAX_READS) {
      hub.audit.answered(asker, outcome, context.allMaps)
      return { answer, stamp: standing?.kind === 'WHOLE' ? standing.stamp : null }
    }
    await Promise.all([hub.columns.refresh(), hub.maps.refresh()])
  }
}

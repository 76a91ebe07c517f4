import type { Locale } from '../../common/words'
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
 * where the caller means to keep the answer, for it costs a look at the database.
 */
export async function readWhole<Answer>(
  hub: HubParts,
  locale: Locale,
  wantsStamp: boolean,
  ask: (context: RequestContext) => Promise<Answer>,
): Promise<WholeAnswer<Answer>> {
  for (let read = 1; ; read++) {
    const context = await makeContext(hub, locale)
    const answer = await ask(context)
    const { outcome } = context
    const standing = wantsStamp && outcome.mayBeKept ? await standingOf(hub, context) : null
    const isMixed = outcome.wasOvertaken || standing?.kind === 'OVERTAKEN'
    if (!isMixed || read === MAX_READS) return { answer, stamp: standing?.kind === 'WHOLE' ? standing.stamp : null }
    await Promise.all([hub.columns.refresh(), hub.maps.refresh()])
  }
}

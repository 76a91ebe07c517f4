import { todayInShanghai } from '../../common/calendar'
import { divisionRevision } from '../../division/division-write.query'
import { newestRevision } from '../../intake/hub-status'
import type { HubParts, RequestContext } from '../context'

/**
 * What answers rest on: the revision of figures, the revision of places, and the day, which is the default of many
 * arguments. Two answers to one question under one stamp are the same.
 */
export type DataStamp = string

const stampOf = (figures: number, places: number, day: string): DataStamp => `${figures}.${places}.${day}`

/** The stamp of what this process knows now; null while it has read neither figures nor places. */
export function stampNow({ columns, maps }: Pick<HubParts, 'columns' | 'maps'>): DataStamp | null {
  const [figures, places] = [columns.revision, maps.current().revision]
  return figures === null || places === null ? null : stampOf(figures, places, todayInShanghai())
}

/** What may be said of an answer that was just computed. */
export type Standing =
  /** Everything it was read from stood under this stamp from start to end. */
  | { readonly kind: 'WHOLE'; readonly stamp: DataStamp }
  /** Something was published while it was read: it may mix old and new. */
  | { readonly kind: 'OVERTAKEN' }
  /** It asked for no place, so that nobody knows which revision of places it stands for. */
  | { readonly kind: 'UNKNOWN' }

/**
 * How an answer stands. Rows are read as they are and columns by snapshot, so one look at the database after the last
 * read is needed: where the newest revision still is the one the request began with, all of it came from that one.
 */
export async function standingOf(
  hub: Pick<HubParts, 'db'>,
  { figures, maps, startedOn }: Pick<RequestContext, 'figures' | 'maps' | 'startedOn'>,
): Promise<Standing> {
  const places = maps.revision
  const [newest, newestPlaces] = await Promise.all([newestRevision(hub.db), divisionRevision(hub.db)])
  const { revision } = figures.snapshot
  if (newest.number !== revision || (places !== null && places !== newestPlaces)) return { kind: 'OVERTAKEN' }
  if (places === null || startedOn !== todayInShanghai()) return { kind: 'UNKNOWN' }
  return { kind: 'WHOLE', stamp: stampOf(revision, places, startedOn) }
}

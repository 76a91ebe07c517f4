import type { AuditRecord } from './canonical-entry'

/** Places that an entry names; of more it says how many. */
const MOST_NAMED = 60

/**
 * Whose personal fields a request was answered with: told field by field while it is answered, recorded as one entry
 * after it. Who reads a posting twice in one answer has read it once.
 */
export class PersonalReads {
  private readonly postings = new Set<number>()
  private readonly places = new Set<string>()

  get isEmpty(): boolean {
    return this.postings.size === 0
  }

  /** A personal field of a posting was read; `place`: code of its village. */
  note(postingId: number, place: string): void {
    this.postings.add(postingId)
    this.places.add(place)
  }

  /** The entry that they become; null where nothing personal was read. */
  entryOf(actor: string, address: string | null): AuditRecord | null {
    if (this.isEmpty) return null
    const places = [...this.places].sort()
    const more = places.length > MOST_NAMED ? ` … +${places.length - MOST_NAMED}` : ''
    return {
      actor,
      action: 'PERSONAL_READ',
      subject: `${this.postings.size} postings of ${places.length} places`,
      detail: `${places.slice(0, MOST_NAMED).join(' ')}${more}`,
      address,
    }
  }
}

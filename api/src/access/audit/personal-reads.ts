import type { AuditRecord } from './canonical-entry'

/** Places that an entry names; of more it says how many. */
const MOST_NAMED = 60

/**
 * Whose personal fields a request was answered with: told field by field while it is answered, recorded as one entry
 * after it. Who reads a posting twice in one answer has read it once.
 */
export class PersonalReads {
  private readonly postings = new Set<number>()
  private readonly villages = new Set<number>()

  get isEmpty(): boolean {
    return this.postings.size === 0
  }

  /** A personal field of a posting was read, and there was something in it. */
  note({ id, villageId }: { readonly id: number; readonly villageId: number }): void {
    this.postings.add(id)
    this.villages.add(villageId)
  }

  /** The entry that they become; null where nothing personal was read. `codeOf`: code of a village by its id. */
  entryOf(actor: string, address: string | null, codeOf: (villageId: number) => string): AuditRecord | null {
    if (this.isEmpty) return null
    const places = [...this.villages].map(codeOf).sort()
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

import type { IncomingHttpHeaders } from 'node:http'
import { LOCAL_VIEWER, type Viewer } from '../../access/viewer'
import type { Locale } from '../../common/words'

/** Who asks, and the language of the answer. */
export interface Asker {
  readonly viewer: Viewer
  readonly locale: Locale
  /** Network address, for the audit record. Absent: the program itself asks. */
  readonly address?: string | null
}

/** Who sent a request. Null until it is known without a look at the database. */
export async function viewerOf(_headers: IncomingHttpHeaders): Promise<Viewer> {
  return LOCAL_VIEWER
}

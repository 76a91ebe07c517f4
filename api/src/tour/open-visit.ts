import type { Locale } from '../common/words'
import type { Reader } from '../db/database'
import { snapshotOf } from './edition'
import { photoAddresses } from './export-tour'
import type { PageRole } from './html/page-face'
import { servedPolicy, tourPage } from './html/tour-page'
import { LeadGone, requireLead } from './lead-tour'
import { hashOfToken, requireShare, ShareUnknown, sharedEdition } from './share-tour'

/** A page as it is served: its markup, and the header that completes its policy. */
export interface Visit {
  readonly page: string
  readonly policy: string
}

/**
 * What `/t/<token>` shows: of the secret of a link the tour for visitors, who may follow; of the secret of a presenter
 * the same for whoever leads them. Refuses with `TOUR_LINK_UNKNOWN` and `TOUR_LINK_GONE`.
 */
export async function openVisit(reader: Reader, token: string, locale: Locale): Promise<Visit> {
  const { kind, share } = await roleOf(reader, token)
  const edition = await sharedEdition(reader, share)
  const snapshot = await snapshotOf(reader, edition)
  const role: PageRole = { kind, address: `/t/${token}/position`, edition: edition.edition }
  const page = tourPage(snapshot, await photoAddresses(reader, snapshot), { locale, role })
  return { page, policy: servedPolicy(role) }
}

async function roleOf(reader: Reader, token: string) {
  try {
    return { kind: 'follow', share: await requireShare(reader, hashOfToken(token)) } as const
  } catch (error) {
    if (!(error instanceof ShareUnknown)) throw error
  }
  try {
    return { kind: 'lead', share: await requireLead(reader, token) } as const
  } catch (error) {
    throw error instanceof LeadGone ? new ShareUnknown() : error
  }
}

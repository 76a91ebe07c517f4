import type { Locale } from '../common/words'
import type { Reader } from '../db/database'
import { readContent } from './content-store'
import { snapshotOf } from './edition'
import { tourPage } from './html/tour-page'
import type { TourSnapshot } from './snapshot.types'
import { tourLoaders } from './tour.loader'
import { TourNotPublished } from './tour-errors'

/** The newest published snapshot of a tour. Refuses with `TOUR_NOT_PUBLISHED`. */
export async function newestSnapshot(reader: Reader, code: string): Promise<TourSnapshot> {
  const edition = (await tourLoaders(reader).editionsOfTour.load(code)).at(-1)
  if (!edition) throw new TourNotPublished(code)
  return snapshotOf(reader, edition)
}

/**
 * The newest published snapshot of a tour as one HTML file with its photos in it, one language shown first.
 * Refuses with `TOUR_NOT_PUBLISHED`.
 */
export async function exportTour(reader: Reader, code: string, locale: Locale = 'zh'): Promise<string> {
  const snapshot = await newestSnapshot(reader, code)
  return tourPage(snapshot, await photoAddresses(reader, snapshot), { locale })
}

/** The photos of a snapshot as addresses that need no network; one whose picture is not kept here is left out. */
export async function photoAddresses(reader: Reader, snapshot: TourSnapshot): Promise<Map<string, string>> {
  const digests = new Set(snapshot.stops.flatMap(({ photos }) => photos.map(({ digest }) => digest)))
  const addresses = new Map<string, string>()
  for (const digest of digests) {
    const bytes = await readContent(reader, digest)
    if (bytes) addresses.set(digest, `data:image/jpeg;base64,${bytes.toString('base64')}`)
  }
  return addresses
}

import { newestRevision } from '../intake/hub-status'
import { publishForm } from '../intake/publish-form'
import { SnapshotMoved } from '../measure/measure-errors'
import { buildSnapshot } from './build-snapshot'
import { storeContent } from './content-store'
import { snapshotBytes } from './edition'
import { tourLoaders } from './tour.loader'
import type { TourContext } from './tour-context'
import { tourEditionsDataset } from './tour-edition.dataset'
import type { TourEditionRow } from './tour-edition.entity'
import { TourUnknown } from './tour-errors'

/**
 * Freezes a tour: everything that visitors will see is computed once, at the revision of the request, and kept under its
 * digest; the ledger keeps the digest. Answers the edition that this is.
 * Refuses with `TOUR_UNKNOWN`, `SNAPSHOT_MOVED` when something was published meanwhile, and as `buildSnapshot` does.
 */
export async function publishTour(context: TourContext, code: string): Promise<TourEditionRow> {
  const { db, datasets, actor, refresh } = context
  const tour = await context.tourLoaders.tourByCode.load(code)
  if (!tour) throw new TourUnknown(code)
  const snapshot = await buildSnapshot(context, tour)
  // Rows are read as they are and figures by snapshot: both are of one revision only while it is the newest.
  if ((await newestRevision(db)).number !== snapshot.revision) throw new SnapshotMoved()
  const digest = await storeContent(db, snapshotBytes(snapshot))
  const before = await context.tourLoaders.editionsOfTour.load(code)
  const edition = (before.at(-1)?.edition ?? 0) + 1
  const publishedAt = new Date().toISOString()
  const outcome = await publishForm(db, datasets, {
    title: `发布观摩 ${code}`,
    actor,
    baseRevision: snapshot.revision,
    rows: [
      {
        dataset: tourEditionsDataset,
        path: '',
        cells: { tourCode: code, edition, digest, dataRevision: snapshot.revision, publishedAt },
      },
    ],
    stored: async () => [],
    recordedAs: { action: 'PUBLISHED', subject: `${code} edition ${edition}` },
  })
  if (outcome.status !== 'PUBLISHED') throw new SnapshotMoved()
  await refresh()
  // The loaders of this request remember what was before.
  return (await tourLoaders(db).editionsOfTour.load(code)).find((row) => row.edition === edition) as TourEditionRow
}

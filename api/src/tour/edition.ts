import type { Reader } from '../db/database'
import { readContent } from './content-store'
import { SNAPSHOT_FORMAT, type TourSnapshot } from './snapshot.types'
import type { TourEditionRow } from './tour-edition.entity'

/** The bytes of a snapshot as they are stored: what the digest is of. */
export const snapshotBytes = (snapshot: TourSnapshot): Buffer => Buffer.from(JSON.stringify(snapshot))

/**
 * Reads stored bytes. Form 1 did not keep the counties of its stops. Throws on a form that this program does not know,
 * as one written by a later one.
 */
export function readSnapshot(bytes: Buffer): TourSnapshot {
  const snapshot = JSON.parse(bytes.toString('utf8')) as TourSnapshot
  if (snapshot.format === 1) return { ...snapshot, stops: snapshot.stops.map((stop) => ({ ...stop, counties: [] })) }
  if (snapshot.format !== SNAPSHOT_FORMAT) throw new Error(`A snapshot of form ${snapshot.format} is not known here`)
  return snapshot
}

/** What an edition shows. Its bytes were written before it was, so that they are there. */
export async function snapshotOf(reader: Reader, { digest }: Pick<TourEditionRow, 'digest'>): Promise<TourSnapshot> {
  const bytes = await readContent(reader, digest)
  if (!bytes) throw new Error(`The snapshot ${digest} is not kept here`)
  return readSnapshot(bytes)
}

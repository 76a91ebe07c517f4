import { inList, insertRows } from '../db/bulk'
import type { Database, Reader } from '../db/database'
import { sqlNumber, sqlText } from '../db/sql-value'
import { cleanPhoto } from './clean-photo'
import { storeContent } from './content-store'
import { PhotoNotConfirmed } from './photo-errors'

/** What is known of a photo. */
export interface PhotoInfo {
  /** Names it everywhere: SHA-256 of the picture as it is served. */
  readonly digest: string
  readonly widthPixels: number
  readonly heightPixels: number
}

/** Who hands in a photo, and whether it was confirmed that nobody in it can be identified. */
export interface PhotoHandedIn {
  readonly actor: string
  readonly noIdentifiablePerson: boolean
}

/**
 * Takes a photo in: cleans it, keeps it by its content, and answers how to name it. The same photo twice is one.
 * Refuses with `PHOTO_NOT_CONFIRMED` and as `cleanPhoto` does.
 */
export async function takePhoto(db: Database, given: Buffer, by: PhotoHandedIn): Promise<PhotoInfo> {
  if (!by.noIdentifiablePerson) throw new PhotoNotConfirmed()
  const { bytes, widthPixels, heightPixels } = await cleanPhoto(given)
  const info = { digest: await storeContent(db, bytes), widthPixels, heightPixels }
  await db.tx(async (tx) => {
    if ((await findPhotos(tx, [info.digest])).length > 0) return
    const row = [info.digest, widthPixels, heightPixels, bytes.length, by.actor, new Date().toISOString()]
    await insertRows(tx, 'photo', COLUMNS, [row])
  })
  return info
}

const COLUMNS = ['digest', 'widthPixels', 'heightPixels', 'byteCount', 'confirmedBy', 'confirmedAt']

/** The photos with some digests that were taken in, in no particular order. */
export async function findPhotos(reader: Reader, digests: readonly string[]): Promise<PhotoInfo[]> {
  if (digests.length === 0) return []
  const list = inList(digests)
  const rows = await reader.query(
    `SELECT digest, widthPixels, heightPixels FROM photo WHERE digest IN ${list.sql}`,
    list.params,
  )
  return rows.map((row) => ({
    digest: sqlText(row.digest),
    widthPixels: sqlNumber(row.widthPixels),
    heightPixels: sqlNumber(row.heightPixels),
  }))
}

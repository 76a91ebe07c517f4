import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { databases, openTestDatabase } from '../../test/databases'
import { digestOf, readContent, storeContent } from './content-store'
import { findPhotos, takePhoto } from './take-photo'

describe.each(databases)('what is kept by its content, on %s', (database) => {
  it('comes back byte for byte, however long it is', async () => {
    const db = await openTestDatabase(database)
    for (const length of [0, 1, 60_000, 60_001, 2_000_003]) {
      const bytes = randomBytes(length)
      expect(await storeContent(db, bytes)).toBe(digestOf(bytes))
      expect((await readContent(db, digestOf(bytes)))?.equals(bytes)).toBe(true)
    }
    expect(await readContent(db, 'f'.repeat(64))).toBeNull()
  })

  it('is not served once somebody altered it', async () => {
    const db = await openTestDatabase(database)
    const digest = await storeContent(db, Buffer.from('as published'))
    await db.tx((tx) => tx.execute('UPDATE content_chunk SET bytes = ?', [Buffer.from('as forged')]))
    await expect(readContent(db, digest)).rejects.toThrow('was altered')
  })

  it('of a photo is the clean picture; the same photo twice is one', async () => {
    const db = await openTestDatabase(database)
    const given = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })
      .png()
      .toBuffer()
    const by = { actor: 'test', noIdentifiablePerson: true }
    const info = await takePhoto(db, given, by)
    expect(info).toMatchObject({ widthPixels: 40, heightPixels: 30 })
    expect(await takePhoto(db, given, by)).toEqual(info)
    expect(await findPhotos(db, [info.digest])).toEqual([info])
    expect(await readContent(db, info.digest)).not.toBeNull()
  })

  it('takes no photo without the confirmation that nobody can be identified', async () => {
    const db = await openTestDatabase(database)
    const refused = takePhoto(db, Buffer.alloc(0), { actor: 'test', noIdentifiablePerson: false })
    await expect(refused).rejects.toMatchObject({ code: 'PHOTO_NOT_CONFIRMED' })
  })
})

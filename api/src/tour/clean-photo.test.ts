import sharp from 'sharp'
import { cleanPhoto } from './clean-photo'
import { MOST_PIXELS_A_SIDE } from './photo-errors'

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#2f7d4f' } })

/** A photo as a phone writes it: with camera, time and place in it, lying on its side. */
const fromPhone = () =>
  drawn(2400, 1200)
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'PhoneMaker', Copyright: 'Somebody' },
      IFD2: { DateTimeOriginal: '2024:10:18 09:00:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '37/1 27/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '121/1 26/1 0/1',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>near the school</secret></x:xmpmeta>')
    .jpeg()
    .toBuffer()

const refusal = (given: Buffer) =>
  cleanPhoto(given).then(
    () => 'TAKEN',
    (error) => error.code,
  )

describe('a photo that is taken in', () => {
  it('loses place, time, camera and notes, and stands upright', async () => {
    const given = await fromPhone()
    const before = await sharp(given).metadata()
    expect(before.exif?.includes(Buffer.from('PhoneMaker'))).toBe(true)
    expect(before).toMatchObject({ orientation: 6, width: 2400 })
    const { bytes, widthPixels, heightPixels } = await cleanPhoto(given)
    const after = await sharp(bytes).metadata()
    expect(after).toMatchObject({ format: 'jpeg', width: widthPixels, height: heightPixels })
    expect([after.exif, after.xmp, after.iptc, after.icc, after.orientation]).toEqual(Array(5).fill(undefined))
    expect(heightPixels).toBe(MOST_PIXELS_A_SIDE)
    expect(widthPixels).toBe(MOST_PIXELS_A_SIDE / 2)
    for (const trace of ['Exif', 'GPS', 'PhoneMaker', '2024:10:18', 'school', 'http'])
      expect(bytes.includes(trace)).toBe(false)
  })

  it.each(['png', 'webp'] as const)('may be %s and is kept as JPEG', async (kind) => {
    const { bytes } = await cleanPhoto(await drawn(300, 200).toFormat(kind).toBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 300, height: 200 })
  })

  it('is the same bytes for the same picture', async () => {
    const given = await fromPhone()
    expect((await cleanPhoto(given)).bytes.equals((await cleanPhoto(given)).bytes)).toBe(true)
  })
})

describe('what is refused', () => {
  it('a picture that breaks off', async () => {
    const noisy = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer()
    expect(await refusal(noisy.subarray(0, noisy.length / 2))).toBe('PHOTO_BROKEN')
    expect(await refusal(noisy.subarray(0, 20))).toBe('PHOTO_BROKEN')
  })

  it('a small file that claims to be huge, before anything is decoded', async () => {
    const png = await drawn(8, 8).png().toBuffer()
    // Width and height stand in the first chunk; its checksum is made to fit, as an attacker would.
    png.writeUInt32BE(60_000, 16)
    png.writeUInt32BE(60_000, 20)
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
    expect(await refusal(png)).toBe('PHOTO_TOO_MANY_PIXELS')
  })

  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['an HTML page', '<!doctype html><script>alert(1)</script>'],
    ['a GIF', 'GIF89a\u0001\u0000\u0001\u0000'],
    ['a PDF', '%PDF-1.7'],
    ['nothing', ''],
  ])('%s, whatever it is called', async (_, text) => {
    expect(await refusal(Buffer.from(text, 'latin1'))).toBe('PHOTO_KIND_UNKNOWN')
  })

  it('an SVG behind the first bytes of a JPEG', async () => {
    const disguised = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('<svg><script/></svg>')])
    expect(await refusal(disguised)).toBe('PHOTO_BROKEN')
  })

  it('a file of too many bytes', async () => {
    expect(await refusal(Buffer.alloc(20 * 1024 * 1024 + 1, 0xff))).toBe('PHOTO_TOO_LARGE')
  })
})

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

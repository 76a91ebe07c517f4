import sharp from 'sharp'
import {
  MOST_PHOTO_BYTES,
  MOST_PIXELS,
  MOST_PIXELS_A_SIDE,
  PhotoBroken,
  PhotoKindUnknown,
  PhotoTooLarge,
  PhotoTooManyPixels,
} from './photo-errors'

// Hostile files: only the decoders of three kinds of photos are there to be attacked, and they keep nothing back.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)

/** A photo as it is kept. */
export interface CleanPhoto {
  readonly bytes: Buffer
  readonly widthPixels: number
  readonly heightPixels: number
}

const JPEG_QUALITY = 82

const startsWith = (bytes: Buffer, head: readonly number[], at = 0) =>
  head.every((byte, index) => bytes[at + index] === byte)

/** Whether the first bytes are those of a JPEG, PNG or WebP. */
function isPhoto(bytes: Buffer): boolean {
  const riff = [0x52, 0x49, 0x46, 0x46]
  const webp = [0x57, 0x45, 0x42, 0x50]
  return (
    startsWith(bytes, [0xff, 0xd8, 0xff]) ||
    startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) ||
    (startsWith(bytes, riff) && startsWith(bytes, webp, 8))
  )
}

/**
 * Draws a photo anew: turned upright, no larger than a screen, as JPEG, without place, time, camera, thumbnail or
 * colour profile. Refuses with `PHOTO_TOO_LARGE`, `PHOTO_KIND_UNKNOWN`, `PHOTO_TOO_MANY_PIXELS`, `PHOTO_BROKEN`.
 */
export async function cleanPhoto(given: Buffer): Promise<CleanPhoto> {
  if (given.length > MOST_PHOTO_BYTES) throw new PhotoTooLarge()
  if (!isPhoto(given)) throw new PhotoKindUnknown()
  await requireFewPixels(given)
  try {
    const { data, info } = await sharp(given, { limitInputPixels: MOST_PIXELS, failOn: 'truncated', pages: 1 })
      .autoOrient()
      .resize({ width: MOST_PIXELS_A_SIDE, height: MOST_PIXELS_A_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:2:0' })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, widthPixels: info.width, heightPixels: info.height }
  } catch {
    throw new PhotoBroken()
  }
}

/** Reads the head alone: nothing is decoded before its size is known to be bearable. */
async function requireFewPixels(given: Buffer): Promise<void> {
  const { width = 0, height = 0 } = await sharp(given, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new PhotoBroken()
    })
  if (width * height > MOST_PIXELS) throw new PhotoTooManyPixels(width, height)
}

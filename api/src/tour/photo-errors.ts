import { DomainError } from '../common/domain-error'

/** Longest side of a photo as it is kept: a 16:9 screen of 1920 pixels shows it sharp. */
export const MOST_PIXELS_A_SIDE = 1920
/** A photo of a phone has some 50 million; beyond this somebody wants the server to run out of memory. */
export const MOST_PIXELS = 64_000_000
export const MOST_PHOTO_BYTES = 20 * 1024 * 1024

/** It was not confirmed that nobody in the photo can be identified. */
export class PhotoNotConfirmed extends DomainError {
  constructor() {
    super('PHOTO_NOT_CONFIRMED', {
      zh: '请先确认照片中“无可识别人员”，再上传。',
      en: 'Confirm first that nobody in the photo can be identified.',
    })
  }
}

export class PhotoTooLarge extends DomainError {
  constructor() {
    const mb = MOST_PHOTO_BYTES / 1024 / 1024
    super(
      'PHOTO_TOO_LARGE',
      { zh: `照片文件超过 ${mb} MB，请压缩后上传。`, en: `The file is larger than ${mb} MB; make it smaller.` },
      { limitBytes: MOST_PHOTO_BYTES },
    )
  }
}

export class PhotoTooManyPixels extends DomainError {
  constructor(width: number, height: number) {
    super(
      'PHOTO_TOO_MANY_PIXELS',
      {
        zh: `照片为 ${width}×${height} 像素，最多 ${MOST_PIXELS / 10_000} 万像素，请缩小后上传。`,
        en: `The photo has ${width}×${height} pixels; at most ${MOST_PIXELS / 1_000_000} million are taken. Make it smaller.`,
      },
      { width, height, limitPixels: MOST_PIXELS },
    )
  }
}

/** The bytes are no JPEG, PNG or WebP, whatever they are called. */
export class PhotoKindUnknown extends DomainError {
  constructor() {
    super('PHOTO_KIND_UNKNOWN', {
      zh: '不是 JPEG、PNG 或 WebP 照片，请换一个文件。',
      en: 'It is no JPEG, PNG or WebP photo; choose another file.',
    })
  }
}

/** The picture breaks off or cannot be decoded. */
export class PhotoBroken extends DomainError {
  constructor() {
    super('PHOTO_BROKEN', {
      zh: '照片文件不完整或已损坏，请重新导出后上传。',
      en: 'The photo is incomplete or damaged; export it anew.',
    })
  }
}

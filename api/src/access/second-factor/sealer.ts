import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { DomainError } from '../../common/domain-error'

/** What was sealed was sealed with another key. */
export class SecretKeyWrong extends DomainError {
  constructor() {
    super('SECRET_KEY_WRONG', {
      zh: '本机的密钥打不开已保存的第二验证。请让所有进程使用同一个 SECRET_KEY，或恢复数据目录里的 secret.key。',
      en: 'The key of this process opens no second factor. Give every process the same SECRET_KEY, or put secret.key of the data folder back.',
    })
  }
}

/** Keeps secrets that must be read again, such as those of second factors, so that the database alone tells none. */
export interface Sealer {
  /** `owner` says whose it is: moved to another row it cannot be opened. */
  seal(text: string, owner: string): string
  /** Refuses with `SECRET_KEY_WRONG`. */
  open(sealed: string, owner: string): string
}

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

/** A sealer by a key that is asked for when it is first needed. */
export function makeSealer(readKey: () => string): Sealer {
  let key: Buffer | null = null
  const derived = () => {
    key ??= Buffer.from(hkdfSync('sha256', readKey(), '', 'tianye second factor', 32))
    return key
  }
  return {
    seal: (text, owner) => {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv(CIPHER, derived(), iv).setAAD(Buffer.from(owner))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
    },
    open: (sealed, owner) => {
      const bytes = Buffer.from(sealed, 'base64url')
      try {
        const cipher = createDecipheriv(CIPHER, derived(), bytes.subarray(0, IV_BYTES))
        cipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
        return cipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + cipher.final('utf8')
      } catch {
        throw new SecretKeyWrong()
      }
    },
  }
}

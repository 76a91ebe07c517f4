import { Secret, TOTP } from 'otpauth'

const STEP_SECONDS = 30

const totpOf = (secret: string, login: string): TOTP =>
  new TOTP({ issuer: 'Tianye', label: login, secret: Secret.fromBase32(secret), period: STEP_SECONDS, digits: 6 })

/** A new secret of 160 bits, in base 32. */
export const makeTotpSecret = (): string => new Secret({ size: 20 }).base32

/** The address that an authenticator reads from a QR code. */
export const totpUri = (secret: string, login: string): string => totpOf(secret, login).toString()

/** The step of time that a code belongs to, now or one to either side, for clocks that differ; null: it fits none. */
export function stepOfCode(secret: string, code: string, now: number = Date.now()): number | null {
  const token = code.normalize('NFKC').replace(/\s+/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = totpOf(secret, '').validate({ token, window: 1, timestamp: now })
  return delta === null ? null : Math.floor(now / 1_000 / STEP_SECONDS) + delta
}

import { createHash, randomBytes } from 'node:crypto'

/** 192 bits: guessing one at a million tries a second takes longer than the universe has. */
const SECRET_BYTES = 24

/** What a secret looks like; anything else opens nothing and is not looked up. */
export const SECRET = /^[A-Za-z0-9_-]{32}$/

/** A secret for a cookie, a link or a token. */
export const makeSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url')

/** All that is kept of a secret: whoever reads the database can open nothing with it. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex')

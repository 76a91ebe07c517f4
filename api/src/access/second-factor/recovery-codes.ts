import { randomBytes } from 'node:crypto'
import { insertRows } from '../../db/bulk'
import type { Tx } from '../../db/database'
import { secretHash } from '../secret'

export const RECOVERY_CODES = 10

/** Letters and digits that are not taken for one another on paper: 32, so that a byte chooses one evenly. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz023456789'

/** Four groups of four: 80 bits. */
function makeCode(): string {
  const signs = [...randomBytes(16)].map((byte) => SIGNS[byte % SIGNS.length]).join('')
  return signs.replace(/.{4}(?=.)/g, '$&-')
}

/** What is kept of a recovery code, however it was typed. */
export const recoveryHash = (code: string): string =>
  secretHash(
    `recovery:${code
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')}`,
  )

/** Replaces the recovery codes of a person; answers the new ones, which are told this once. */
export async function replaceRecoveryCodes(tx: Tx, personId: number): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, makeCode)
  await tx.execute('DELETE FROM recovery_code WHERE personId = ?', [personId])
  await insertRows(
    tx,
    'recovery_code',
    ['personId', 'codeHash', 'usedAt'],
    codes.map((code) => [personId, recoveryHash(code), null]),
  )
  return codes
}

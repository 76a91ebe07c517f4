import type { Tx } from '../../db/database'
import type { PersonRow } from '../person/person.entity'
import { recoveryHash } from './recovery-codes'
import type { Sealer } from './sealer'
import { stepOfCode } from './totp'

export const ownerOf = (personId: number): string => `person:${personId}`

/** Takes a code of the authenticator, whose step of time must be a new one. Answers whether it was right. */
export async function takeTotp(
  tx: Tx,
  { id, secondFactorSecret }: Pick<PersonRow, 'id' | 'secondFactorSecret'>,
  code: string,
  sealer: Sealer,
): Promise<boolean> {
  if (secondFactorSecret === null) return false
  const step = stepOfCode(sealer.open(secondFactorSecret, ownerOf(id)), code)
  if (step === null) return false
  const sql = `UPDATE person SET secondFactorStep = ?
    WHERE id = ? AND secondFactorSecret = ? AND (secondFactorStep IS NULL OR secondFactorStep < ?)`
  return (await tx.execute(sql, [step, id, secondFactorSecret, step])) === 1
}

/** Takes a code of the authenticator or a recovery code, each once. Null: it is neither. */
export async function takeCode(
  tx: Tx,
  person: PersonRow,
  code: string,
  sealer: Sealer,
): Promise<'TOTP' | 'RECOVERY_CODE' | null> {
  if (await takeTotp(tx, person, code, sealer)) return 'TOTP'
  const used = await tx.execute(
    'UPDATE recovery_code SET usedAt = ? WHERE personId = ? AND codeHash = ? AND usedAt IS NULL',
    [new Date().toISOString(), person.id, recoveryHash(code)],
  )
  return used === 1 ? 'RECOVERY_CODE' : null
}

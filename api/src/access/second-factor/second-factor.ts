import { DomainError } from '../../common/domain-error'
import type { Tx } from '../../db/database'
import type { PersonRow } from '../person/person.entity'
import { replaceRecoveryCodes } from './recovery-codes'
import type { Sealer } from './sealer'
import { ownerOf, takeTotp } from './take-code'
import { makeTotpSecret, totpUri } from './totp'

export class SecondFactorThere extends DomainError {
  constructor() {
    super('SECOND_FACTOR_THERE', {
      zh: '第二验证已经启用。要换设备，请先停用。',
      en: 'The second factor is in force. To change the device remove it first.',
    })
  }
}

export class CodeWrong extends DomainError {
  constructor() {
    super(
      'CODE_WRONG',
      {
        zh: '验证码不正确。请确认手机时间准确，并输入当前显示的 6 位数字。',
        en: 'The code is wrong. See that the clock of the device is right, and type the 6 digits that it shows now.',
      },
      { field: 'code' },
    )
  }
}

/** Begins a second factor; it is not in force before a code of it was given. Refuses with `SECOND_FACTOR_THERE`. */
export async function beginSecondFactor(
  tx: Tx,
  { id, login }: PersonRow,
  sealer: Sealer,
): Promise<{ secret: string; uri: string }> {
  const secret = makeTotpSecret()
  const begun = await tx.execute(
    'UPDATE person SET secondFactorSecret = ?, secondFactorStep = NULL WHERE id = ? AND secondFactorSince IS NULL',
    [sealer.seal(secret, ownerOf(id)), id],
  )
  if (begun !== 1) throw new SecondFactorThere()
  return { secret, uri: totpUri(secret, login) }
}

/** Puts it in force by its first code; answers recovery codes. Refuses with `CODE_WRONG`, `SECOND_FACTOR_THERE`. */
export async function finishSecondFactor(tx: Tx, person: PersonRow, code: string, sealer: Sealer): Promise<string[]> {
  if (person.secondFactorSince !== null) throw new SecondFactorThere()
  if (!(await takeTotp(tx, person, code, sealer))) throw new CodeWrong()
  await tx.execute('UPDATE person SET secondFactorSince = ? WHERE id = ?', [new Date().toISOString(), person.id])
  return replaceRecoveryCodes(tx, person.id)
}

/** Takes the second factor away, with its recovery codes. */
export async function dropSecondFactor(tx: Tx, personId: number): Promise<void> {
  await tx.execute(
    'UPDATE person SET secondFactorSecret = NULL, secondFactorSince = NULL, secondFactorStep = NULL WHERE id = ?',
    [personId],
  )
  await tx.execute('DELETE FROM recovery_code WHERE personId = ?', [personId])
}

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recoveryHash } from './recovery-codes'
import { makeSealer } from './sealer'
import { readSecretKey } from './secret-key'
import { stepOfCode, totpUri } from './totp'

/** The secret of RFC 6238, in base 32; its codes there have eight digits, of which ours are the last six. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

it('codes are those of RFC 6238, one step to either side', () => {
  for (const [second, code] of [
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ] as const) {
    const step = Math.floor(second / 30)
    for (const shift of [-30, 0, 30]) expect(stepOfCode(RFC_SECRET, code, (second + shift) * 1_000)).toBe(step)
    for (const shift of [-60, 60]) expect(stepOfCode(RFC_SECRET, code, (second + shift) * 1_000)).toBeNull()
  }
  expect(stepOfCode(RFC_SECRET, '２８７ ０８２', 59_000)).toBe(1)
  for (const wrong of ['', '28708', '2870822', 'abcdef', '287083'])
    expect(stepOfCode(RFC_SECRET, wrong, 59_000)).toBeNull()
  expect(totpUri(RFC_SECRET, '王 小明')).toContain(`secret=${RFC_SECRET}`)
})

it('a sealed secret opens for its owner and key alone', () => {
  const sealer = makeSealer(() => 'one key that is long enough')
  const sealed = sealer.seal('secret', 'person:1')
  expect(sealed).not.toBe(sealer.seal('secret', 'person:1'))
  expect(sealer.open(sealed, 'person:1')).toBe('secret')
  expect(() => sealer.open(sealed, 'person:2')).toThrow(expect.objectContaining({ code: 'SECRET_KEY_WRONG' }))
  expect(() => makeSealer(() => 'another').open(sealed, 'person:1')).toThrow(
    expect.objectContaining({ code: 'SECRET_KEY_WRONG' }),
  )
})

it('the key of a hub is a file that nobody else reads, and stays the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tianye-key-'))
  try {
    const key = readSecretKey(folder)
    expect(key).toHaveLength(43)
    expect(readSecretKey(folder)).toBe(key)
    expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('a recovery code is the same however it is typed', () => {
  expect(recoveryHash(' ABCD-efgh JKMN_pqrs')).toBe(recoveryHash('abcdefghjkmnpqrs'))
  expect(recoveryHash('abcd')).not.toBe(recoveryHash('abce'))
})

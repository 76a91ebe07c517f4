import { HasherBusy, isOutdated, PasswordHasher } from './password-hasher'

describe('hashes of passwords', () => {
  const hasher = new PasswordHasher(1, 2)
  afterAll(() => hasher.close())

  it('fit their password alone, however its letters were typed', async () => {
    const hash = await hasher.hash('Ａ good sentence')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(isOutdated(hash)).toBe(false)
    expect(isOutdated(hash.replace('t=2', 't=1'))).toBe(true)
    expect(await hasher.verify('A good sentence', hash)).toBe(true)
    expect(await hasher.verify('A good sentences', hash)).toBe(false)
  })

  it('cost one computation for nobody, too', async () => {
    const before = hasher.calls
    expect(await hasher.verify('anything', null)).toBe(false)
    expect(hasher.calls - before).toBe(1)
  })

  it('are refused when more wait than may, and computed again after that', async () => {
    const asked = Array.from({ length: 6 }, () => hasher.verify('anything', null))
    const settled = await Promise.allSettled(asked)
    const busy = settled.filter((one) => one.status === 'rejected')
    expect(busy).toHaveLength(3)
    for (const { reason } of busy) expect(reason).toBeInstanceOf(HasherBusy)
    expect(await hasher.verify('anything', null)).toBe(false)
  })
})

import { networkOf } from './network-of'
import { pointsOf, RateLimits, TooManyRequests } from './rate-limits'

const guest = { kind: 'GUEST', personId: null } as const
const person = (personId: number) => ({ kind: 'PERSON', personId }) as const

function clocked() {
  const clock = { ms: 0 }
  return { clock, rates: new RateLimits({ guest: 60, signedIn: 120, token: 0 }, () => clock.ms) }
}

function refusalOf(act: () => void): TooManyRequests | null {
  try {
    act()
    return null
  } catch (error) {
    if (error instanceof TooManyRequests) return error
    throw error
  }
}

it('a guest has a minute of points, and then one for each second that passes', () => {
  const { clock, rates } = clocked()
  for (let ask = 0; ask < 60; ask++) rates.spend(guest, '203.0.113.7')
  expect(refusalOf(() => rates.spend(guest, '203.0.113.7'))?.facts).toEqual({ retryAfterSeconds: 1, perMinute: 60 })
  clock.ms += 1_000
  rates.spend(guest, '203.0.113.7')
  expect(refusalOf(() => rates.spend(guest, '203.0.113.7'))).not.toBeNull()
  // Refusals take nothing: who waits is let in.
  clock.ms += 500
  expect(refusalOf(() => rates.spend(guest, '203.0.113.7', 60))?.facts.retryAfterSeconds).toBe(60)
})

it('guests count by address, people by person, whatever the address', () => {
  const { rates } = clocked()
  rates.spend(guest, '203.0.113.7', 60)
  rates.spend(guest, '203.0.113.8', 60)
  rates.spend(person(1), '203.0.113.7', 120)
  rates.spend(person(2), '203.0.113.7', 120)
  for (const address of ['203.0.113.7', '203.0.113.8', '203.0.113.9'])
    expect(refusalOf(() => rates.spend(person(1), address))).not.toBeNull()
})

it('neither a rate of 0 nor the only user of a machine is limited', () => {
  const { rates } = clocked()
  for (const kind of ['TOKEN', 'LOCAL', 'HUB'] as const)
    for (let ask = 0; ask < 500; ask++) rates.spend({ kind, personId: 1 }, '127.0.0.1', 50)
})

it('what costs more than a minute of points is answered to who asked nothing else', () => {
  const { rates } = clocked()
  rates.spend(person(1), '', 5_000)
  expect(refusalOf(() => rates.spend(person(1), ''))).not.toBeNull()
})

it.each([
  [999, 0],
  [1_000, 1],
  [100_000, 100],
])('a cost of %s is %s points', (cost, points) => {
  expect(pointsOf(cost)).toBe(points)
})

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:1:2::6', '2001:db8:1:2'],
  ['2001:0db8::6', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('%s is of %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

import { provedTwoFactors } from './provider-factors'

it.each([
  { amr: ['mfa'] },
  { amr: ['pwd', 'otp'] },
  { amr: ['pin', 'hwk', 'user'] },
  { acr: 'phrh' },
  { amr: ['pwd'], acr: 'https://refeds.org/profile/mfa' },
])('two factors: %j', (claims) => {
  expect(provedTwoFactors(claims)).toBe(true)
})

it.each([
  {},
  { amr: [] },
  { amr: 'mfa' },
  { amr: ['pwd'] },
  { amr: ['otp'] },
  { amr: ['pwd', 'pin'] },
  { amr: ['otp', 'sms'] },
  { amr: ['mca'] },
  { amr: [null, 3] },
  { acr: '2' },
  { acr: 'urn:mace:incommon:iap:silver' },
  { acr: ['phr'] },
])('not two factors: %j', (claims) => {
  expect(provedTwoFactors(claims)).toBe(false)
})

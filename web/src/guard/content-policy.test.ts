import { contentPolicy, makeNonce } from './content-policy'

const directive = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.split(' ')
    .slice(1)

it('lets nothing run that stands in a page without the number of the answer', () => {
  const policy = contentPolicy('abc', false)
  expect(directive(policy, 'script-src')).toEqual(["'self'", "'nonce-abc'"])
  expect(directive(policy, 'script-src-attr')).toEqual(["'none'"])
  expect(directive(policy, 'style-src')).toEqual(["'self'", "'nonce-abc'"])
  expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe')
})

it('has another number each time, long enough to be nobody’s guess', () => {
  const made = new Set(Array.from({ length: 100 }, makeNonce))
  expect(made.size).toBe(100)
  for (const nonce of made) expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/)
})

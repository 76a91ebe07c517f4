import { readConfig } from './config'
import { requireLoopback, signInsOf } from './sign-in-settings'

const KEY = 'a key of more than thirty-two characters'

it('without sign-in the hub serves its own machine alone', () => {
  const refused = expect.objectContaining({ code: 'SIGN_IN_NEEDED' })
  for (const host of ['127.0.0.1', '127.0.0.2', 'localhost', '::1'])
    expect(() => requireLoopback(readConfig({ SIGN_IN: 'none', HOST: host, API_HOST: host }))).not.toThrow()
  for (const host of ['0.0.0.0', '::', '192.0.2.7', 'hub.example', '127.0.0.1.example']) {
    expect(() => requireLoopback(readConfig({ SIGN_IN: 'none', HOST: host }))).toThrow(refused)
    expect(() => requireLoopback(readConfig({ SIGN_IN: 'none', API_HOST: host }))).toThrow(refused)
    expect(() => requireLoopback(readConfig({ SIGN_IN: 'required', HOST: host, API_HOST: host }))).not.toThrow()
  }
})

it('a key that is too short is refused, and never told', () => {
  expect(() => readConfig({ SECRET_KEY: 'too short to be one' })).toThrow(
    expect.objectContaining({ code: 'SETTINGS_INVALID', message: expect.not.stringContaining('too short to be one') }),
  )
  const { isRequired, sealer } = signInsOf(readConfig({ SIGN_IN: 'required', SECRET_KEY: KEY }))
  expect(isRequired).toBe(true)
  expect(sealer.open(sealer.seal('x', 'person:1'), 'person:1')).toBe('x')
})

import { isAbsolute } from 'node:path'
import { DomainError } from '../common/domain-error'
import { readConfig } from './config'

function faultsOf(env: NodeJS.ProcessEnv): DomainError {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof DomainError) return error
  }
  throw new Error('The settings were accepted')
}

it('runs without any setting', () => {
  const config = readConfig({})
  expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', apiPort: 0, databaseUrl: undefined, logLevel: 'info' })
  expect(isAbsolute(config.dataDir)).toBe(true)
})

it('takes a setting of nothing as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: undefined })
})

it('lists every fault at once, in both languages, with what would be right', () => {
  const fault = faultsOf({ PORT: '70000', LOG_LEVEL: 'loud', COLUMN_CACHE_BYTES: '12e9' })
  expect(fault.code).toBe('SETTINGS_INVALID')
  for (const words of [fault.words.zh, fault.words.en]) {
    expect(words).toContain('PORT=70000')
    expect(words).toContain('LOG_LEVEL=loud')
    expect(words).toContain('COLUMN_CACHE_BYTES=12e9')
  }
  expect(fault.words.zh).toContain('应为1 到 65535 的整数')
  expect(fault.words.en).toContain('should be a whole number from 1 to 65535')
})

it('never prints a database address: it may hold a password', () => {
  const fault = faultsOf({ DATABASE_URL: 'postgres://hub:secret-word@db/tianye' })
  expect(fault.words.zh + fault.words.en).not.toContain('secret-word')
  expect(fault.words.zh).toContain('DATABASE_URL：应为mysql://')
})

it.each(['sqlite:', 'mysql://db', 'mysql://db/', 'mariadb:///tianye', 'http://db/tianye', 'tianye'])(
  'refuses %s as a database address',
  (url) => {
    expect(faultsOf({ DATABASE_URL: url }).code).toBe('SETTINGS_INVALID')
  },
)

it.each(['sqlite:data/a.sqlite', 'mysql://hub:p@db:3306/tianye', 'mariadb://hub@127.0.0.1/tianye'])(
  'takes %s as a database address',
  (url) => {
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url)
  },
)

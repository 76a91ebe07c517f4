import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from './config'
import { settings } from './settings'
import { settingsPage } from './settings-table'

it('docs/settings.md says what the program reads; npm run hub -- settings writes it', () => {
  expect(readFileSync(join(__dirname, '../../../docs/settings.md'), 'utf8')).toBe(settingsPage())
})

it('the documented defaults are the ones in force', () => {
  const documented = Object.fromEntries(Object.entries(settings).map(([name, { fallback }]) => [name, fallback]))
  expect(readConfig(documented)).toEqual(readConfig({}))
})

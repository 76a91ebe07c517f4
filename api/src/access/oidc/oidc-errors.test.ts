import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problems } from './oidc-errors'

const file = (path: string) => readFileSync(join(__dirname, '../../../..', path), 'utf8')

it.each(['web/src/i18n/access.zh.ts', 'web/src/i18n/access.en.ts', 'docs/oidc.md'])(
  'every refusal has words in %s',
  (path) => {
    const text = file(path)
    expect(Object.keys(problems).filter((code) => !text.includes(code))).toEqual([])
  },
)

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getNamedType, isObjectType } from 'graphql'
import { buildSchema } from '../schema'
import { projectFolder } from '../version'
import { FIELD_WEIGHTS, LIST_SIZES, SCANS } from './cost-table'

const page = readFileSync(join(projectFolder, 'docs/limits.md'), 'utf8')

it('docs/limits.md says what fields cost and how long lists count', () => {
  const rows = page.split('\n').flatMap((line) => {
    const [, field, number] = /^\| `([\w*]+\.\w+)` \| (\d+) \|$/.exec(line) ?? []
    return field === undefined ? [] : [[field, Number(number)]]
  })
  expect(rows).toEqual([...Object.entries(FIELD_WEIGHTS), ...Object.entries(LIST_SIZES)])
  for (const field of SCANS) expect(page).toContain(`\`${field}\``)
})

const types = Object.values(buildSchema().getTypeMap()).filter(isObjectType)

it.each(Object.keys({ ...FIELD_WEIGHTS, ...LIST_SIZES }))('%s is a field of the schema', (key) => {
  const [owner = '', field = ''] = key.split('.')
  const owners = types.filter(({ name }) => owner === '*' || owner === name)
  expect(owners.filter((type) => field in type.getFields()).map((type) => getNamedType(type).name)).not.toEqual([])
})

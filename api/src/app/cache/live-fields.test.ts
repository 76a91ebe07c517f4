import { isObjectType, parse } from 'graphql'
import { buildSchema } from '../schema'
import { LIVE_FIELDS, readsLive } from './live-fields'

it('every live field is one of the schema', () => {
  const types = Object.values(buildSchema().getTypeMap()).filter(isObjectType)
  const names = new Set(types.flatMap((type) => Object.keys(type.getFields())))
  for (const field of LIVE_FIELDS) expect(names).toContain(field)
})

it.each([
  ['{ hub { revision } tours { code } }', false],
  ['{ tours { links: shares { expiresAt } code } }', true],
  ['{ tours { ...Links } } fragment Links on Tour { code shares { expiresAt } }', true],
])('%s reads live: %s', (text, expected) => {
  const document = parse(text)
  expect([readsLive(document), readsLive(document)]).toEqual([expected, expected])
})

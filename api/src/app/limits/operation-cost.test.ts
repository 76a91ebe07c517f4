import { getOperationAST, parse } from 'graphql'
import { buildSchema } from '../schema'
import { documentShape } from './document-shape'
import { operationCost } from './operation-cost'

const city = { counties: 16, townships: 200, villages: 6_600 }

function costOf(text: string, variables: object = {}, scale = city): number | null {
  const document = parse(text)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('No operation')
  return operationCost({ schema: buildSchema(), document, operation, variables: { ...variables }, scale })
}

it('counts each value of the answer once', () => {
  expect(costOf('{ hub { revision version } }')).toBe(3)
})

it('multiplies by the page, given or usual', () => {
  const page = (first: string) => `{ villages${first} { totalCount nodes { code name } } }`
  // 101 for the list, 6.6 for running over the villages, the total, and three for each village.
  expect(costOf(page('(first: 10)'))).toBe(Math.ceil(101 + 6.6 + 1 + 10 * 3))
  expect(costOf(page(''))).toBe(Math.ceil(101 + 6.6 + 1 + 50 * 3))
  expect(costOf('query($n: Int!) { villages(first: $n) { nodes { code name } } }', { n: 500 })).toBe(1608)
})

it('multiplies lists in lists', () => {
  const nested = (field: string) => costOf(`{ villages(first: 100) { nodes { code ${field} } } }`) ?? 0
  expect(nested('incomes(from: 2020, to: 2024) { year }') - nested('')).toBe(100 * 5 * 2)
  expect(nested('cooperatives { name }') - nested('')).toBe(100 * 2 * 2)
})

it('knows how many places a level has, and how long a range of periods is', () => {
  const ranking = (level: string) =>
    costOf(`{ ranking(metric: households, period: "2024", level: ${level}) { entries { rank } } }`) ?? 0
  expect(ranking('TOWNSHIP') - ranking('COUNTY')).toBe(2 * (200 - 16))
  const series = (to: string) =>
    costOf(`{ home { series(metric: households, from: "2015", to: "${to}") { value } } }`) ?? 0
  expect(series('2024')).toBeGreaterThan(series('2019') * 1.9)
})

it('costs a nation more than a city', () => {
  const text = '{ home { figure(metric: households, period: "2024") { value } } }'
  const nation = { counties: 2_800, townships: 41_000, villages: 620_000 }
  expect(costOf(text, {}, nation)).toBe((costOf(text) ?? 0) + 614 - 1)
})

it('leaves out what is skipped, and follows fragments', () => {
  const text = (directive: string) => `query($more: Boolean!) { ...Hub } fragment Hub on Query {
    hub { revision } metrics ${directive} { name } }`
  expect(costOf(text('@include(if: $more)'), { more: false })).toBe(2)
  expect(costOf(text('@include(if: $more)'), { more: true })).toBe(2 + 60 * 2)
  expect(costOf(text('@skip(if: $more)'), { more: true })).toBe(2)
})

it('counts fragments of fragments in no time, however large what they stand for', () => {
  const bomb = Array.from({ length: 60 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)
  const text = `{ ...F0 } ${bomb.join(' ')} fragment F60 on Query { hub { name: revision } }`
  expect(costOf(text)).toBeGreaterThan(1e15)
  expect(documentShape(parse(text)).aliases).toBe(2 ** 60)
})

it('comes to an end where a fragment stands in itself', () => {
  const text = '{ ...F } fragment F on Query { hub { revision } ...F }'
  expect(costOf(text)).toBe(2)
  expect(documentShape(parse(text)).depth).toBe(2)
})

it('leaves wrong variables to those who say what is wrong', () => {
  expect(costOf('query($n: Int!) { villages(first: $n) { totalCount } }', { n: 'many' })).toBeNull()
})

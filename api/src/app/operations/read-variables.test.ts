import { DomainError } from '../../common/domain-error'
import { readVariables } from './read-variables'
import { readOperation } from './saved-operations'

const operation = readOperation(`# 测试
# A test
query Test($codes: [ID!]!, $metric: Metric = households, $where: VillageWhere, $year: Int, $on: Date, $status: [ObligationStatus!]) {
  hub { revision }
}`)

const read = (query: string) => readVariables(operation, new URLSearchParams(query))

function refusal(query: string): DomainError {
  try {
    read(query)
  } catch (error) {
    if (error instanceof DomainError) return error
  }
  throw new Error(`${query} was read`)
}

it('reads what the types say', () => {
  expect(read('codes=1,2&codes=3')).toEqual({ codes: ['1', '2', '3'] })
  expect(read('codes=1&metric=population&year=2024&on=2024-03-31&status=MET,DUE')).toEqual({
    codes: ['1'],
    metric: 'population',
    year: 2024,
    on: '2024-03-31',
    status: ['MET', 'DUE'],
  })
  expect(read(`codes=1&where=${encodeURIComponent('{"starRating":{"period":"2024","gte":4}}')}`)).toEqual({
    codes: ['1'],
    where: { starRating: { period: '2024', gte: 4 } },
  })
})

it('reads nothing as null, and leaves out what is not given', () => {
  expect(read('codes=1&year=')).toEqual({ codes: ['1'], year: null })
})

it.each([
  ['', 'VARIABLE_MISSING', 'codes', 'codes'],
  ['codes=', 'VARIABLE_MISSING', 'codes', 'codes'],
  ['codes=1&year=2024.5', 'VARIABLE_WRONG', 'year', 'whole number'],
  ['codes=1&year=1&year=2', 'VARIABLE_WRONG', 'year', 'one value'],
  ['codes=1&metric=wealth', 'VARIABLE_WRONG', 'metric', 'collectiveIncome'],
  ['codes=1&status=MET,GONE', 'VARIABLE_WRONG', 'status', 'OVERDUE'],
  ['codes=1&on=2024-02-30', 'VARIABLE_WRONG', 'on', '2024-03-31'],
  ['codes=1&where=4', 'VARIABLE_WRONG', 'where', 'VillageWhere'],
  ['codes=1&where={', 'VARIABLE_WRONG', 'where', 'JSON'],
  ['codes=1&town=2', 'VARIABLE_UNKNOWN', 'town', 'codes, metric'],
])('refuses %s with %s, naming %s', (query, code, variable, right) => {
  const error = refusal(query)
  expect([error.code, error.facts.variable]).toEqual([code, variable])
  expect(error.words.en).toContain(right)
  expect(error.words.zh).not.toBe(error.words.en)
})

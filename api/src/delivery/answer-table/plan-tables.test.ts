import fc from 'fast-check'
import { parse, print, validate } from 'graphql'
import { askedIn, layTables } from '../../../test/lay-tables'
import { answerTo, randomQuestion } from '../../../test/random-question'
import { buildSchema } from '../../app/schema'
import { type AskedField, isList, isObject } from './asked-field'
import { isHidden } from './complete-document'
import { planTables, type Spot } from './plan-tables'

/** The way to every leaf that was asked for, as keys. */
function leavesOf(fields: readonly AskedField[], above: readonly string[] = []): string[] {
  return fields
    .filter((field) => !isHidden(field))
    .flatMap((field) => {
      const path = [...above, field.key]
      return isObject(field) ? leavesOf(field.children, path) : [path.join('.')]
    })
}

const keys = (fields: readonly AskedField[]) => fields.map(({ key }) => key)

it('each leaf asked for is a column of just one table, whatever is asked', () => {
  fc.assert(
    fc.property(randomQuestion(), (text) => {
      const { fields } = askedIn(text)
      const columns = planTables(fields).flatMap(({ lists, columns }) =>
        columns.map(({ path }: Spot) => [...lists.flatMap(keys), ...keys(path)].join('.')),
      )
      expect(columns.toSorted()).toEqual(leavesOf(fields).toSorted())
    }),
    { numRuns: 80 },
  )
})

it('what is asked in addition makes a question that is valid too', () => {
  fc.assert(
    fc.property(randomQuestion(), (text) => {
      const completed = print(askedIn(text).document)
      expect(validate(buildSchema(), parse(completed))).toEqual([])
    }),
    { numRuns: 40 },
  )
})

/** How many objects a list of an answer holds, through the lists above it. */
function rowsAt(data: unknown, path: readonly string[]): number {
  if (Array.isArray(data)) return data.reduce((sum: number, item) => sum + rowsAt(item, path), 0)
  const [key, ...rest] = path
  if (key === undefined) return 1
  return rowsAt((data as Readonly<Record<string, unknown>>)[key], rest)
}

it('each object of a list is a row; heads differ; no number is a text', async () => {
  await fc.assert(
    fc.asyncProperty(randomQuestion(), fc.infiniteStream(fc.integer({ min: 0, max: 3 })), async (text, lengths) => {
      const question = askedIn(text)
      const data = answerTo(question.fields, () => lengths.next().value ?? 1)
      for (const { path, heads, types, rows } of await layTables(question, data)) {
        expect(rows).toHaveLength(rowsAt(data, path === '' ? [] : path.split('.')))
        expect(new Set(heads).size).toBe(heads.length)
        for (const row of rows) {
          expect(row).toHaveLength(heads.length)
          const numbers = row.filter((_, index) => ['INTEGER', 'NUMBER', 'MONEY'].includes(types[index] ?? ''))
          expect(numbers.filter((cell) => cell !== null && typeof cell !== 'number')).toEqual([])
        }
      }
    }),
    { numRuns: 60 },
  )
})

it('a key that means different things for different places is called by its name', async () => {
  const question = askedIn(`{
    places(codes: ["3706"]) {
      ... on Region { told: type }
      ... on Village { told: type }
      ... on ReportingUnit { other: key }
      ... on Village { other: name }
    }
  }`)
  const [table] = await layTables(question, { places: [{ told: 'CITY' }, { other: '东村' }, null] })
  expect(table?.heads).toEqual(['类别', 'other'])
  expect(table?.rows).toEqual([
    ['地级市', null],
    [null, '东村'],
    [null, null],
  ])
})

it('lists are named when they are lists of values', () => {
  const { fields } = askedIn('{ metrics { periods } }')
  expect(fields[0]?.children.filter(isList).map(({ key }) => key)).toEqual(['periods'])
  expect(planTables(fields)).toHaveLength(2)
})

import type { Reader } from '../db/database'
import type { DivisionMap } from '../division/division-map'
import type { ColumnStore } from '../measure/column-store'
import type { MeasureReader } from '../measure/measure-reader'
import { PlanBoards } from './plan-boards'
import type { Plan } from './plan-model'

const plan = { key: 'test', rounds: [{ key: '2021', startOn: '2021-11-10', termMonths: 24 }] } as unknown as Plan
const map = { key: 'map' } as DivisionMap
const DAY = '2023-12-31'

/** Boards over a database that counts its statements; `newest` is the revision that was published last. */
function boardsAt(newest: () => number, query: Reader['query'] = async () => []) {
  let statements = 0
  const db = {
    dialect: 'sqlite',
    query: (...asked: Parameters<Reader['query']>) => {
      statements++
      return query(...asked)
    },
  } as Reader
  const columns = { snapshot: async () => ({ revision: newest() }) } as unknown as ColumnStore
  const boards = new PlanBoards(new Map([[plan.key, plan]]), columns)
  const ask = (revision: number) =>
    boards.board({ db, map, plan, figures: { snapshot: { revision } } as unknown as MeasureReader }, DAY)
  return { ask, statements: () => statements }
}

test('who asks while a board is being opened shares it, and so does who asks later', async () => {
  const { ask, statements } = boardsAt(() => 7)
  const [one, other] = await Promise.all([ask(7), ask(7)])
  expect(other).toBe(one)
  const opened = statements()
  expect(await ask(7)).toBe(one)
  expect(statements()).toBe(opened)
})

test('a publication makes another board, and one that it overtook is not kept', async () => {
  let newest = 7
  const { ask } = boardsAt(() => newest)
  const old = await ask(7)
  newest = 8
  expect(await ask(8)).not.toBe(old)
  const overtaken = await ask(6)
  expect(await ask(6)).not.toBe(overtaken)
})

test('a board that could not be opened is tried again', async () => {
  let isDown = true
  const { ask } = boardsAt(
    () => 7,
    async () => {
      if (isDown) throw new Error('down')
      return []
    },
  )
  await expect(ask(7)).rejects.toThrow('down')
  isDown = false
  await expect(ask(7)).resolves.toBeDefined()
})

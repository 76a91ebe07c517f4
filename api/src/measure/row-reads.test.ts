import type { Reader } from '../db/database'
import type { Measure, MeasureRow } from './measure'
import { RowReads } from './row-reads'

const VILLAGES = 6_509
const db = { dialect: 'sqlite', query: async () => [] } as Reader
const rowOf = (period: string): MeasureRow => ({ villageId: 1, value: Number(period), revision: 1 })

/** A measure that notes what it was asked for. */
function measure(more: Partial<Measure>, asked: string[] = []) {
  const load = async (_: Reader, period: string) => {
    asked.push(period)
    return [rowOf(period)]
  }
  return { measure: { key: 'test', load, ...more } as Measure, asked }
}

const together = (asked: string[]) => ({
  loadMany: async (_: Reader, periods: readonly string[]) => {
    asked.push(periods.join('+'))
    return periods.map((period) => [rowOf(period)])
  },
})

test('periods asked for in one turn are read by one call, each once, and each asker gets its own', async () => {
  const asked: string[] = []
  const { measure: income } = measure(together(asked))
  const reads = new RowReads(db)
  const ask = async (period: string) => {
    await Promise.resolve()
    return reads.rows(income, period, VILLAGES)
  }
  const answers = await Promise.all(['2022', '2021', '2022'].map(ask))
  expect(answers.map(([row]) => row?.value)).toEqual([2022, 2021, 2022])
  expect(asked).toEqual(['2022+2021'])
})

test('a measure that cannot read many is read period by period', async () => {
  const { measure: stars, asked } = measure({})
  const reads = new RowReads(db)
  const answers = await Promise.all(['2021', '2022'].map((period) => reads.rows(stars, period, VILLAGES)))
  expect(answers).toEqual([[rowOf('2021')], [rowOf('2022')]])
  expect(asked).toEqual(['2021', '2022'])
})

test('nothing is kept: who asks later gets what is there then', async () => {
  const asked: string[] = []
  const { measure: income } = measure(together(asked))
  const reads = new RowReads(db)
  await reads.rows(income, '2022', VILLAGES)
  await reads.rows(income, '2022', VILLAGES)
  expect(asked).toEqual(['2022', '2022'])
})

test('a measure that fails fails for those who asked for it, not for others', async () => {
  const broken = measure({ loadMany: () => Promise.reject(new Error('gone')) }).measure
  const { measure: stars } = measure({})
  const reads = new RowReads(db)
  const [bad, good] = await Promise.allSettled([
    reads.rows(broken, '2022', VILLAGES),
    reads.rows(stars, '2022', VILLAGES),
  ])
  expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'gone' } })
  expect(good).toMatchObject({ status: 'fulfilled', value: [rowOf('2022')] })
})

test('of a nation each period is read alone, the next when the rows before are there', async () => {
  const events: string[] = []
  const loadMany = async (_: Reader, periods: readonly string[]) => {
    events.push(`begin ${periods.join('+')}`)
    await new Promise((done) => setTimeout(done, 5))
    events.push(`end ${periods.join('+')}`)
    return periods.map((period) => [rowOf(period)])
  }
  const { measure: income } = measure({ loadMany })
  const reads = new RowReads(db)
  const answers = await Promise.all(['2021', '2022'].map((period) => reads.rows(income, period, 620_573)))
  expect(answers).toEqual([[rowOf('2021')], [rowOf('2022')]])
  expect(events).toEqual(['begin 2021', 'end 2021', 'begin 2022', 'end 2022'])
})

import type { Column } from './column'
import { ColumnCache } from './column-cache'
import type { Measure } from './measure'

/** 13 bytes a village: value, state, revision. */
const columnOf = (villages: number): Column => ({
  measure: {} as Partial<Measure> as Measure,
  period: '2024',
  values: new Float64Array(villages),
  denominators: null,
  states: new Uint8Array(villages),
  revisions: new Int32Array(villages),
})

describe('the cache of columns', () => {
  it('counts a column that is loaded by its bytes', async () => {
    const cache = new ColumnCache(10_000)
    await cache.put('a', Promise.resolve(columnOf(100)))
    expect(cache.bytes).toBe(1_300)
  })

  it('drops the least recently used beyond its limit', async () => {
    const cache = new ColumnCache(3_000)
    for (const key of ['a', 'b']) await cache.put(key, Promise.resolve(columnOf(100)))
    cache.get('a')
    await cache.put('c', Promise.resolve(columnOf(100)))
    expect(['a', 'b', 'c'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true])
    expect(cache.bytes).toBe(2_600)
  })

  it('forgets a column that could not be loaded', async () => {
    const cache = new ColumnCache(3_000)
    await expect(cache.put('a', Promise.reject(new Error('no database')))).rejects.toThrow('no database')
    expect(cache.get('a')).toBeUndefined()
  })
})

import { Draws } from './draws'

const list = (seed: number, count: number): number[] => {
  const draws = new Draws(seed)
  return Array.from({ length: count }, () => draws.next())
}

describe('Draws', () => {
  it('follow from the seed alone', () => {
    expect(list(7, 5)).toEqual(list(7, 5))
    expect(list(7, 5)).not.toEqual(list(8, 5))
  })

  it('are spread evenly, and nothing of one seed shows in the next', () => {
    const [one, next] = [list(1, 20_000), list(2, 20_000)]
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    expect(mean(one)).toBeCloseTo(0.5, 2)
    expect(mean(one.map((value, at) => (value - 0.5) * ((next[at] as number) - 0.5)))).toBeCloseTo(0, 2)
  })

  it('choose each place as often as the others', () => {
    const draws = new Draws(3)
    const chosen = new Float64Array(6)
    const order = Int32Array.from([0, 1, 2, 3, 4, 5])
    for (let lot = 0; lot < 6_000; lot++) {
      draws.choose(order, 2)
      for (const place of order.subarray(0, 2)) chosen[place] = (chosen[place] as number) + 1
    }
    for (const count of chosen) expect(Math.abs(count - 2_000)).toBeLessThan(150)
    expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('draw normal numbers of mean 0 and deviation 1', () => {
    const draws = new Draws(11)
    const values = Array.from({ length: 20_000 }, () => draws.normal())
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    expect(mean).toBeCloseTo(0, 1)
    expect(variance).toBeCloseTo(1, 1)
  })
})

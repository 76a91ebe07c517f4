import { Random, randomOf } from './random'

const draws = (words: string, count: number): number[] => {
  const random = new Random(words)
  return Array.from({ length: count }, () => random.next())
}

test('the same words give the same numbers, other words others', () => {
  expect(draws('tianye', 20)).toEqual(draws('tianye', 20))
  expect(draws('tianye', 20)).not.toEqual(draws('tianyf', 20))
  expect(randomOf('a', 1)).toBe(randomOf('a', 1))
})

test('the numbers are those of every other run and machine', () => {
  expect(draws('tianye', 3)).toEqual([0.560529851121828, 0.24852772522717714, 0.48076189821586013])
})

test('neighbouring codes share nothing: first draws are spread evenly', () => {
  const counts = new Array<number>(10).fill(0)
  for (let code = 370686103201; code < 370686103201 + 10_000; code++) {
    const tenth = Math.floor(randomOf('story', String(code)) * 10)
    counts[tenth] = (counts[tenth] ?? 0) + 1
  }
  for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150)
})

test('whole numbers reach both ends and days stay inside theirs', () => {
  const random = new Random('ends')
  const drawn = new Set(Array.from({ length: 200 }, () => random.whole(3, 5)))
  expect([...drawn].sort()).toEqual([3, 4, 5])
  const days = Array.from({ length: 200 }, () => random.day('2024-02-28', '2024-03-01'))
  expect(new Set(days)).toEqual(new Set(['2024-02-28', '2024-02-29', '2024-03-01']))
})

test('half of skewed amounts lie below the median, and the mean above it', () => {
  const random = new Random('skew')
  const amounts = Array.from({ length: 4_000 }, () => random.skewed(100, 0.9))
  const below = amounts.filter((amount) => amount < 100).length / amounts.length
  expect(below).toBeGreaterThan(0.47)
  expect(below).toBeLessThan(0.53)
  expect(amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length).toBeGreaterThan(130)
})

test('weights decide how often an item is picked', () => {
  const random = new Random('weights')
  const picks = Array.from({ length: 3_000 }, () =>
    random.weighted([
      ['often', 3],
      ['seldom', 1],
    ] as const),
  )
  const often = picks.filter((pick) => pick === 'often').length / picks.length
  expect(Math.abs(often - 0.75)).toBeLessThan(0.04)
})

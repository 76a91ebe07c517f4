import { MOST_LINES, RefusalCount } from './count-refusals'

const refusal = { actor: 'wang', address: '10.0.0.1', code: 'FORBIDDEN', subject: 'Mutation.saveTour' }

it('many refusals of one asker are one entry that says how many and of what', () => {
  const count = new RefusalCount()
  for (let time = 0; time < 1_000; time++) count.add(refusal)
  count.add({ ...refusal, subject: 'ranking.csv' })
  count.add({ ...refusal, code: 'OUTSIDE_TERRITORY' })
  expect(count.take()).toEqual([
    {
      actor: 'wang',
      address: '10.0.0.1',
      action: 'REFUSED',
      outcome: 'REFUSED',
      subject: 'Mutation.saveTour',
      detail: 'FORBIDDEN × 1001: Mutation.saveTour ranking.csv',
    },
    expect.objectContaining({ detail: 'OUTSIDE_TERRITORY × 1' }),
  ])
  expect(count.take()).toEqual([])
})

it('a flood from ten thousand addresses is no more than its lines and one', () => {
  const count = new RefusalCount()
  for (let host = 0; host < 10_000; host++) count.add({ ...refusal, address: `10.0.${host >> 8}.${host & 255}` })
  const entries = count.take()
  expect(entries).toHaveLength(MOST_LINES + 1)
  expect(entries.at(-1)?.detail).toContain(String(10_000 - MOST_LINES))
})

it('what one asker tries cannot make its entry grow without end', () => {
  const count = new RefusalCount()
  for (let time = 0; time < 1_000; time++) count.add({ ...refusal, subject: `file ${time}` })
  expect(count.take()[0]?.detail?.length).toBeLessThan(200)
})

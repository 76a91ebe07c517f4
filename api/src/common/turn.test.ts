import { setImmediate as nextLoop } from 'node:timers/promises'
import { AskerGone, Turn } from './turn'

/** Work of some steps that each keep the thread busy for a millisecond; tells of each step. */
async function work(turn: Turn, steps: number, told: () => void): Promise<void> {
  for (let step = 0; step < steps; step++) {
    await turn.take()
    const until = performance.now() + 1
    while (performance.now() < until);
    told()
  }
}

/** The same all at once, as a list of figures asks for them. */
const workAtOnce = (turn: Turn, steps: number, told: () => void) =>
  Promise.all(Array.from({ length: steps }, () => work(turn, 1, told)))

describe.each([
  ['one after the other', work],
  ['all at once', workAtOnce],
])('long work done %s', (_, run) => {
  it('lets the event loop come round again and again', async () => {
    let [rounds, isOver] = [0, false]
    const counting = (async () => {
      while (!isOver) {
        await nextLoop()
        rounds++
      }
    })()
    await run(new Turn(), 150, () => undefined)
    isOver = true
    await counting
    expect(rounds).toBeGreaterThan(7)
  })

  it('lets short work that comes later end first', async () => {
    let heavySteps = 0
    const heavy = run(new Turn(), 300, () => {
      heavySteps++
    })
    await nextLoop()
    const before = heavySteps
    await work(new Turn(), 3, () => undefined)
    // It waits for what is left of a slice, and after each step for one slice at most.
    expect(heavySteps - before).toBeLessThan(100)
    await heavy
    expect(heavySteps).toBe(300)
  })

  it('stops at the next step when nobody waits for it', async () => {
    const turn = new Turn()
    let steps = 0
    const heavy = Promise.resolve(
      run(turn, 300, () => {
        steps++
      }),
    )
    await Promise.all([expect(heavy).rejects.toBeInstanceOf(AskerGone), nextLoop().then(() => turn.stop())])
    const at = steps
    await nextLoop()
    expect(at).toBeLessThan(100)
    expect(steps).toBe(at)
  })
})

it('stops when its time is up', async () => {
  let steps = 0
  const over = work(new Turn(20), 10_000, () => {
    steps++
  })
  await expect(over).rejects.toMatchObject({ code: 'TIME_LIMIT', facts: { limitMs: 20 } })
  expect(steps).toBeLessThan(40)
})

it('two long ones take turns', async () => {
  const order: string[] = []
  const heavy = (name: string) => workAtOnce(new Turn(), 60, () => order.push(name))
  await Promise.all([heavy('one'), heavy('other')])
  const half = order.slice(0, 60)
  expect(half.filter((name) => name === 'one').length).toBeGreaterThan(15)
  expect(half.filter((name) => name === 'other').length).toBeGreaterThan(15)
})

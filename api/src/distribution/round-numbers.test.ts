import { Random } from '../sample/random'
import { testRoundNumbers } from './round-numbers'

const fen = (yuan: number) => yuan * 100
const STEP = fen(10_000)

const incomes = (name: string, rounded: number, to = 1_000) => {
  const random = new Random(name)
  return Float64Array.from({ length: 4_000 }, () => {
    const yuan = random.skewed(210_000, 1)
    const unit = random.chance(rounded) ? 10_000 : to
    return fen(Math.round(yuan / unit) * unit)
  })
}

describe('round numbers', () => {
  it('are counted beside the digits next to them', () => {
    const values = Float64Array.from([
      ...new Array<number>(16).fill(fen(20_000)),
      ...[18_000, 19_000, 21_000, 22_000, 29_000, 31_000, 8_000, 12_000].map(fen),
      // No neighbours: five, digits further off, no whole tenth, too small, nothing.
      ...[15_000, 23_000, 21_500, 2_000, 0].map(fen),
    ])
    expect(testRoundNumbers(values, STEP)).toMatchObject({ villages: 16, expected: 2 })
    expect(testRoundNumbers(values, STEP).chance).toBeLessThan(1e-4)
  })

  it('are no more frequent than their neighbours where nobody rounds', () => {
    const chances = Array.from(
      { length: 100 },
      (_, run) => testRoundNumbers(incomes(`plain ${run}`, 0), STEP).chance ?? 0,
    )
    expect(chances.filter((chance) => chance < 0.01).length).toBeLessThanOrEqual(4)
  })

  it('show where one village in ten rounds', () => {
    const { villages, expected, chance } = testRoundNumbers(incomes('rounding', 0.1), STEP)
    expect(chance).toBeLessThan(1e-6)
    expect(villages / (expected ?? 0)).toBeGreaterThan(1.5)
  })

  it('of losses count as those of gains', () => {
    const values = incomes('losses', 0.1)
    expect(
      testRoundNumbers(
        values.map((value) => -value),
        STEP,
      ),
    ).toEqual(testRoundNumbers(values, STEP))
  })

  it('are not judged from fewer than twenty values', () => {
    expect(testRoundNumbers(new Float64Array(19).fill(STEP), STEP)).toEqual({
      step: STEP,
      villages: 19,
      expected: null,
      chance: null,
    })
  })
})

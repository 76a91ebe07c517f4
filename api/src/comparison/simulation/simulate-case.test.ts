import { simulateCase } from './simulate-case'
import { simulationCases } from './simulation-cases'

/** Known truth: counties are invented, and the hub's own code must find what was put in. Bounds hold by the seed. */
/** A busy machine may take its time over some thousand comparisons. */
jest.setTimeout(240_000)

describe('on invented counties', () => {
  const options = { panels: 1_000, seed: 20_211_103, withRivals: false, withPlacebos: false }
  const caseOf = (key: string) => {
    const found = simulationCases.find((one) => one.key === key)
    if (!found) throw new Error(`No case ${key}`)
    return found
  }

  it.each(['least', 'five-20', 'five-100', 'same-county'])(
    'intervals hold the truth in 95 ± 2 %% of cases, and alarms are false in 5 ± 2 %%: %s',
    (key) => {
      const { covers, falseAlarms, bias } = simulateCase(caseOf(key), options)
      expect(Math.abs(covers - 95)).toBeLessThanOrEqual(2)
      expect(Math.abs(falseAlarms - 5)).toBeLessThanOrEqual(2)
      expect(Math.abs(bias)).toBeLessThan(0.05)
    },
  )

  it('matching with neighbours holds too', () => {
    const { covers, falseAlarms } = simulateCase(caseOf('matched'), { ...options, panels: 200 })
    expect(Math.abs(covers - 95)).toBeLessThanOrEqual(4)
    expect(Math.abs(falseAlarms - 5)).toBeLessThanOrEqual(4)
  })

  it('shocks that neighbours share mislead a test village by village, and placebos of neighbours far less', () => {
    const { falseAlarms, placeboAlarms } = simulateCase(caseOf('local'), {
      ...options,
      panels: 150,
      withPlacebos: true,
    })
    expect(falseAlarms).toBeGreaterThan(15)
    expect(placeboAlarms).toBeLessThan(falseAlarms / 1.5)
  })
})

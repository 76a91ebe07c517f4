import { databases } from '../databases'
import { startTestApi } from '../start-test-api'

const A = '370681101201'
const B = '370681101202'
const C = '370681101203'
const D = '370686101201'
const E = '370686101202'
const F = '370686101203'

/** The last day of the round. */
const TERM_END = '2023-11-10'
const YEAR_END = '2023-12-31'

interface Duty {
  status: string
  dueOn: string | null
  daysLeft: number | null
  evidencePeriod: string | null
  evidenceValue: number | null
  evidenceOn: string | null
  periodsDue: number
  periodsMet: number
}

const DUTY = `query ($place: ID!, $requirement: String, $on: Date) {
  obligations(place: $place, requirement: $requirement, on: $on) {
    nodes { status dueOn daysLeft evidencePeriod evidenceValue evidenceOn periodsDue periodsMet }
  }
}`

describe.each(databases)('the plan, on %s', (database) => {
  const api = startTestApi(database, 'plan-city')
  const duty = async (place: string, requirement: string, on = YEAR_END) => {
    const { obligations } = await (await api).query<{ obligations: { nodes: Duty[] } }>(DUTY, {
      place,
      requirement,
      on,
    })
    expect(obligations.nodes).toHaveLength(1)
    return obligations.nodes[0] as Duty
  }

  describe('counts deadlines from the first posting', () => {
    it('with the due day itself in time and the next one late (R12)', async () => {
      expect(await duty(C, 'R12')).toMatchObject({ status: 'MET', dueOn: '2022-11-10', evidenceOn: '2022-11-10' })
      expect(await duty(D, 'R12')).toMatchObject({ status: 'MET_LATE', dueOn: '2022-11-10', evidenceOn: '2022-11-11' })
      expect(await duty(E, 'R12')).toMatchObject({ status: 'OVERDUE', dueOn: '2023-05-01', evidenceOn: null })
    })

    it('only where the category asks for it', async () => {
      expect(await duty(A, 'R12')).toMatchObject({ status: 'NOT_APPLICABLE' })
    })

    it('as one knew on the day that one asks for', async () => {
      expect(await duty(C, 'R12', '2022-11-01')).toMatchObject({ status: 'DUE', daysLeft: 9, evidenceOn: null })
      expect(await duty(E, 'R12', '2022-11-11')).toMatchObject({ status: 'DUE', dueOn: '2023-05-01' })
    })

    it('that a replacement does not start anew (R22)', async () => {
      expect(await duty(B, 'R22')).toMatchObject({ status: 'MET', dueOn: '2022-05-10', evidenceOn: '2022-05-10' })
      expect(await duty(C, 'R22')).toMatchObject({ status: 'MET_LATE', dueOn: '2022-05-10', evidenceOn: '2022-05-11' })
      expect(await duty(A, 'R22')).toMatchObject({ status: 'MET', evidenceOn: '2020-05-18' })
      expect(await duty(D, 'R22')).toMatchObject({ status: 'OVERDUE' })
    })

    it('and knows nothing without one', async () => {
      expect(await duty(F, 'R22')).toMatchObject({ status: 'UNKNOWN', dueOn: null })
    })
  })

  describe('counts periods', () => {
    it('by due years, the bound inclusive (R27)', async () => {
      expect(await duty(A, 'R27', '2022-12-31')).toMatchObject({
        status: 'MET',
        evidencePeriod: '2022',
        evidenceValue: 30_000,
      })
      expect(await duty(A, 'R27')).toMatchObject({
        status: 'OVERDUE',
        evidenceValue: 29_000,
        periodsDue: 2,
        periodsMet: 1,
      })
    })

    it('by what the posting covers wholly (R36)', async () => {
      expect(await duty(A, 'R36', '2022-03-30')).toMatchObject({ status: 'DUE', dueOn: '2022-03-31' })
      expect(await duty(A, 'R36', '2022-03-31')).toMatchObject({
        status: 'MET',
        evidencePeriod: '2022Q1',
        periodsDue: 1,
      })
      expect(await duty(A, 'R36', '2022-07-01')).toMatchObject({ status: 'OVERDUE', evidenceValue: 99, periodsMet: 1 })
      expect(await duty(A, 'R36')).toMatchObject({
        status: 'MET',
        evidencePeriod: '2023Q3',
        periodsDue: 7,
        periodsMet: 2,
      })
      expect(await duty(C, 'R36')).toMatchObject({ status: 'UNKNOWN', dueOn: '2023-09-30' })
    })

    it('by years from the posting, the last day outside (R37)', async () => {
      expect(await duty(A, 'R37')).toMatchObject({ status: 'MET', evidenceValue: 3 })
      expect(await duty(B, 'R37')).toMatchObject({ status: 'OVERDUE', evidenceValue: 1 })
    })

    it('that must not fall again once reached (R28)', async () => {
      expect(await duty(A, 'R28')).toMatchObject({ status: 'MET', evidenceValue: 159_000 })
      expect(await duty(B, 'R28')).toMatchObject({ status: 'OVERDUE', evidenceValue: 130_000 })
      expect(await duty(C, 'R28')).toMatchObject({ status: 'MET', evidenceValue: 130_000 })
    })

    it('of stars that count only while in force (R13)', async () => {
      expect(await duty(B, 'R13')).toMatchObject({ status: 'MET', dueOn: TERM_END })
      expect(await duty(A, 'R13')).toMatchObject({ status: 'OVERDUE', evidencePeriod: '2023', evidenceValue: 3 })
    })
  })

  it('never fails a soft rule (R35)', async () => {
    expect(await duty(A, 'R35')).toMatchObject({ status: 'MET' })
    expect(await duty(B, 'R35')).toMatchObject({ status: 'DEVIATION', evidenceValue: 2 })
  })

  it('asks who is posted (R02, R06)', async () => {
    expect(await duty(A, 'R02', '2022-07-01')).toMatchObject({ status: 'MET' })
    expect(await duty(C, 'R06', '2022-07-01')).toMatchObject({ status: 'MET' })
    expect(await duty(B, 'R05', '2022-07-01')).toMatchObject({ status: 'OVERDUE' })
    expect(await duty(B, 'R05', '2022-07-15')).toMatchObject({ status: 'MET' })
  })

  it('sums up by status, requirement and place inside', async () => {
    const { obligationSummary } = await (await api).query<{
      obligationSummary: {
        villages: number
        counts: { obligations: number }[]
        requirements: { requirement: { id: string }; counts: { status: string; obligations: number }[] }[]
        places: { place: { name: string }; villages: number; counts: { obligations: number }[] }[]
      }
    }>(`{ obligationSummary(place: "3706", on: "${YEAR_END}") {
      villages counts { obligations } requirements { requirement { id } counts { status obligations } }
      places { place { name } villages counts { obligations } }
    } }`)
    const sum = (counts: { obligations: number }[]) => counts.reduce((all, { obligations }) => all + obligations, 0)
    const { villages, requirements, counts, places } = obligationSummary
    expect(villages).toBe(6)
    expect(sum(counts)).toBe(villages * requirements.length)
    expect(places.map(({ place, villages: own }) => [place.name, own])).toEqual([
      ['龙口市', 3],
      ['栖霞市', 3],
      ['海阳市', 0],
    ])
    expect(places.reduce((all, { counts: own }) => all + sum(own), 0)).toBe(sum(counts))
    expect(requirements.find(({ requirement }) => requirement.id === 'R12')?.counts).toEqual([
      { status: 'MET', obligations: 1 },
      { status: 'MET_LATE', obligations: 1 },
      { status: 'OVERDUE', obligations: 1 },
      { status: 'NOT_APPLICABLE', obligations: 3 },
    ])
  })

  it('scores a village by what is reported, and says how much is missing', async () => {
    const { scoreboard } = await (await api).query<{
      scoreboard: {
        villages: number
        total: { score: number; state: string; coverage: number }
        dimensions: {
          dimension: { key: string }
          indicators: { indicator: { code: string }; points: number | null; missing: number; villagesShort: object[] }[]
        }[]
      }
    }>(`{ scoreboard(place: "${A}", period: "2023") {
      villages total { score state coverage }
      dimensions { dimension { key } indicators {
        indicator { code } points missing villagesShort { village { code } points value state }
      } }
    } }`)
    const indicators = scoreboard.dimensions.flatMap(({ indicators: own }) => own)
    const points = (code: string) => indicators.find(({ indicator }) => indicator.code === code)?.points
    expect(scoreboard).toMatchObject({ villages: 1, total: { state: 'INSUFFICIENT_COVERAGE' } })
    expect(points('starRating')).toBeCloseTo((100 * 2) / 3)
    expect(points('collectiveIncome')).toBe(100)
    expect(points('collectiveIncomeGain')).toBeCloseTo((100 * 2.9) / 3)
    expect(points('partyLedCooperative')).toBe(100)
    expect(points('livelihoodProjects')).toBe(100)
    expect(points('threeNone')).toBe(100)
    expect(points('rectificationDone')).toBeNull()
    expect(points('cooperativeParticipation')).toBeNull()
    expect(indicators.find(({ indicator }) => indicator.code === 'reserveCadres')).toMatchObject({
      points: null,
      missing: 1,
    })
    expect(indicators.find(({ indicator }) => indicator.code === 'starRating')?.villagesShort).toEqual([
      { village: { code: A }, points: expect.closeTo(66.667, 2), value: 3, state: 'SCORED' },
    ])
  })

  it('gives a village whose stars are withheld no points for them, and steps for a late or irregular event', async () => {
    const points = async (place: string, code: string) => {
      const { scoreboard } = await (await api).query<{
        scoreboard: { dimensions: { indicators: { indicator: { code: string }; points: number | null }[] }[] }
      }>(
        `{ scoreboard(place: "${place}", period: "2023") { dimensions { indicators { indicator { code } points } } } }`,
      )
      const all = scoreboard.dimensions.flatMap(({ indicators }) => indicators)
      return all.find(({ indicator }) => indicator.code === code)?.points
    }
    expect(await points(C, 'starRating')).toBe(0)
    expect(await points(C, 'rectificationDone')).toBe(100)
    expect(await points(D, 'rectificationDone')).toBe(60)
    expect(await points(E, 'rectificationDone')).toBe(0)
    expect(await points(C, 'partyLedCooperative')).toBe(40)
    expect(await points(D, 'partyLedCooperative')).toBe(0)
  })

  it('takes an empty requirement for none asked', async () => {
    const all = await (await api).query<{ obligations: { totalCount: number } }>(
      'query ($requirement: String) { obligations(place: "3706", requirement: $requirement) { totalCount } }',
      { requirement: null },
    )
    expect(all.obligations.totalCount).toBeGreaterThan(100)
  })

  it('is walked from clause to figure and back', async () => {
    const { clause, metrics } = await (await api).query<{
      clause: { requirements: { id: string; indicators: { code: string }[]; metrics: { metric: string }[] }[] }
      metrics: { metric: string; requirements: { id: string; clause: { number: string } }[] }[]
    }>(`{
      clause(number: "三.3") { requirements { id indicators { code } metrics { metric } } }
      metrics { metric requirements { id clause { number } } }
    }`)
    const r27 = clause.requirements.find(({ id }) => id === 'R27')
    expect(r27).toEqual({
      id: 'R27',
      indicators: [{ code: 'collectiveIncomeGain' }],
      metrics: [{ metric: 'collectiveIncomeGain' }],
    })
    const gain = metrics.find(({ metric }) => metric === 'collectiveIncomeGain')
    expect(gain?.requirements).toContainEqual({ id: 'R27', clause: { number: '三.3' } })
  })

  it('refuses a quarter, an unknown requirement and an unknown version', async () => {
    const code = async (operation: string) => (await (await api).ask(operation)).errors[0]?.extensions.code
    expect(await code('{ scoreboard(place: "3706", period: "2023Q1") { villages } }')).toBe('PLAN_PERIOD_WRONG')
    expect(await code('{ obligations(place: "3706", requirement: "R99") { totalCount } }')).toBe('REQUIREMENT_UNKNOWN')
    expect(await code('{ plan(version: "none") { key } }')).toBe('PLAN_UNKNOWN')
  })
})

import '../app/registry'
import type { Reader } from '../db/database'
import type { DivisionMap } from '../division/division-map'
import { CELL_STATES, type CellState, type Column } from '../measure/column'
import type { MeasureReader } from '../measure/measure-reader'
import { measureOf } from '../measure/metric'
import { checkPosted } from './check-events'
import type { CheckInput } from './check-input'
import { checkRising } from './check-lasting-figures'
import { checkReached } from './check-term-figures'
import { STATUS_CODES } from './obligation-status'
import { clockOf } from './plan-clock'
import type { Round } from './plan-model'
import type { RequirementOutcome } from './requirement-outcome'

const round: Round = {
  key: '2021',
  name: { zh: '轮次', en: 'Round' },
  startOn: '2021-11-10',
  termMonths: 24,
  baselineYear: 2021,
  parameters: {},
}

/** A cell as the tests write it: a stored number (of a rate with 100 as its denominator), or a state. */
type Cell = number | CellState

/** Cells of one village each, by metric and year. */
type Figures = Readonly<Record<string, Readonly<Record<string, readonly Cell[]>>>>

function column(metric: string, period: string, cells: readonly Cell[]): Column {
  const measure = measureOf(metric)
  const numbers = Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : Number.NaN))
  return {
    measure,
    period,
    values: numbers,
    denominators: measure.kind === 'RATE' ? numbers.map((value) => (Number.isNaN(value) ? value : 100)) : null,
    states: Uint8Array.from(cells, (cell) => CELL_STATES.indexOf(typeof cell === 'number' ? 'REPORTED' : cell)),
    revisions: new Int32Array(cells.length),
  }
}

/** Villages 0, 1, 2 … that all begin with the round; postings as rows of the database. */
function input(figures: Figures, villages: number, onDay: string, rows: Record<string, unknown>[] = []): CheckInput {
  const nothing = Array<Cell>(villages).fill('NOT_REPORTED')
  const reader = {
    periodsOf: async ({ key }: { key: string }) => Object.keys(figures[key] ?? {}),
    column: async (_map: DivisionMap, { key }: { key: string }, period: string) =>
      column(key, period, figures[key]?.[period] ?? nothing),
  }
  const clock = clockOf(round.startOn, round)
  return {
    db: { query: async () => rows } as unknown as Reader,
    figures: reader as unknown as MeasureReader,
    map: { villageCount: villages, villageIndexById: (id: number) => id } as unknown as DivisionMap,
    round,
    scope: {
      villages: Int32Array.from({ length: villages }, (_, at) => at),
      clocks: Array.from({ length: villages }, () => clock),
      listed: new Map(),
    },
    onDay,
  }
}

const statuses = ({ statuses: codes }: RequirementOutcome) => [...codes].map((code) => STATUS_CODES[code])

describe('REACHED while in force (R13)', () => {
  const check = { kind: 'REACHED', metric: 'starRating', bound: { atLeast: 4 }, withinMonths: 24 } as const
  // Kept; lowered; unrated after four stars; reached again; late; lowered only after the deadline.
  const starRating = {
    2021: [3, 3, 3, 4, 3, 3],
    2022: [4, 4, 4, 3, 3, 3],
    2023: [5, 3, 'NOT_APPLICABLE', 4, 3, 4],
    2024: [5, 3, 3, 4, 4, 3],
  } as const satisfies Figures[string]

  test('stars that were lowered before the deadline do not count', async () => {
    const outcome = await checkReached(input({ starRating }, 6, '2024-12-31'), { ...check, onlyWhileInForce: true })
    expect(statuses(outcome)).toEqual(['MET', 'OVERDUE', 'OVERDUE', 'MET', 'MET_LATE', 'MET'])
  })

  test('the other reading: once reached they count', async () => {
    const outcome = await checkReached(input({ starRating }, 6, '2024-12-31'), check)
    expect(statuses(outcome)).toEqual(['MET', 'MET', 'MET', 'MET', 'MET_LATE', 'MET'])
  })

  test('before the deadline what was lost can still be reached again', async () => {
    const lowered = { 2021: [4, 4], 2022: [4, 3] } as const
    const at = input({ starRating: lowered }, 2, '2023-06-30')
    expect(statuses(await checkReached(at, { ...check, onlyWhileInForce: true }))).toEqual(['MET', 'DUE'])
  })
})

describe('RISING', () => {
  const check = { kind: 'RISING', metric: 'infrastructure' } as const
  // Up; even; down; full and kept; full and lost; missing.
  const infrastructure = { 2021: [50, 50, 50, 100, 100, 'NOT_REPORTED'], 2023: [75, 50, 25, 100, 75, 75] } as const

  test('what was full and is kept is met: it cannot rise', async () => {
    const outcome = await checkRising(input({ infrastructure }, 6, '2024-06-30'), { ...check, keepAbove: 100 })
    expect(statuses(outcome)).toEqual(['MET', 'OVERDUE', 'OVERDUE', 'MET', 'OVERDUE', 'UNKNOWN'])
  })

  test('without that only what rises is met', async () => {
    const outcome = await checkRising(input({ infrastructure }, 6, '2024-06-30'), check)
    expect(statuses(outcome)).toEqual(['MET', 'OVERDUE', 'OVERDUE', 'OVERDUE', 'OVERDUE', 'UNKNOWN'])
  })

  test('it applies only where something held in the baseline year (R24)', async () => {
    const figures = {
      cooperativeHouseholds: { 2021: [30, 30, 0, 20], 2023: [40, 30, 25, 30] },
      partyLedCooperatives: { 2021: [1, 2, 0, 'NOT_REPORTED'] },
    } as const
    const outcome = await checkRising(input(figures, 4, '2024-06-30'), {
      kind: 'RISING',
      metric: 'cooperativeHouseholds',
      onlyWhereBaseline: { metric: 'partyLedCooperatives', bound: { atLeast: 1 } },
    })
    expect(statuses(outcome)).toEqual(['MET', 'OVERDUE', 'NOT_APPLICABLE', 'UNKNOWN'])
  })
})

describe('POSTED', () => {
  const row = (villageId: number, hasFirstSecretary: number, hasWorkTeam: number) => ({
    villageId,
    hasFirstSecretary,
    hasWorkTeam,
  })
  const at = input({}, 4, '2022-06-30', [row(0, 1, 1), row(1, 1, 0), row(2, 0, 1)])

  test('every role that is asked for must be filled', async () => {
    const both = await checkPosted(at, { kind: 'POSTED', roles: ['FIRST_SECRETARY', 'WORK_TEAM'] })
    expect(statuses(both)).toEqual(['MET', 'OVERDUE', 'OVERDUE', 'OVERDUE'])
    const secretary = await checkPosted(at, { kind: 'POSTED', roles: ['FIRST_SECRETARY'] })
    expect(statuses(secretary)).toEqual(['MET', 'MET', 'OVERDUE', 'OVERDUE'])
  })
})

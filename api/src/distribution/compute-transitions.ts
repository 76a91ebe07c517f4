import { percentOf } from '../common/percent-of'
import type { DivisionMap } from '../division/division-map'
import { Village, type VillageSet } from '../division/place'
import { type Column, isDueAt } from '../measure/column'
import { forEachVillage, setSize, type VillageMask } from '../measure/gather'
import { MetricInfo } from '../measure/metric-info'
import { publishedState, villageValues } from '../measure/village-value'
import { type Bands, bandOf, chooseBands } from './bands'
import {
  type Movement,
  TransitionCell,
  type TransitionSide,
  type Transitions,
  type VillageStanding,
} from './transitions.types'

/** Whether a village was on the map of a period, by its index on the map it is told on. */
export type Presence = (index: number) => boolean

/** One of the two periods that are compared. */
export interface TransitionEnd {
  readonly column: Column
  readonly wasThere: Presence
}

/** Where a village can stand besides in a band, in the order of the table. */
const NO_BAND = ['NOT_REPORTED', 'NOT_DUE', 'NOT_APPLICABLE', 'SUPPRESSED', 'NOT_COMPARABLE', 'NOT_THERE'] as const

/** Tells for each village of a place where it stood in two periods of a metric. Edges are shown units. */
export function computeTransitions(
  map: DivisionMap,
  from: TransitionEnd,
  to: TransitionEnd,
  set: VillageSet,
  mask: VillageMask,
  asked: readonly number[] | null,
): Transitions {
  const { measure } = to.column
  const bands = chooseBands(measure, asked, () => numbersOf([from.column, to.column], set, mask))
  const table = fillTable(from, to, set, mask, bands)
  const cells = cellsOf(map, table, bands)
  const { compared } = table
  const count = (movement: Movement) =>
    cells.reduce((sum, cell) => sum + (cell.movement === movement ? cell.villages : 0), 0)
  return {
    metric: new MetricInfo(measure),
    from: from.column.period,
    to: to.column.period,
    unit: measure.unit,
    bands: Array.from({ length: bands.edges.length + 1 }, (_, band) => ({ band, ...edgesOf(bands, band) })),
    targetAdded: bands.targetAdded,
    cells,
    villages: table.villages.length,
    compared,
    coverage: percentOf(compared, table.due),
    up: count('UP'),
    same: count('SAME'),
    down: count('DOWN'),
  }
}

/** Every village of the place with its cell: row × width + column, bands first. */
interface TransitionTable {
  readonly width: number
  readonly bands: number
  readonly villages: Int32Array
  readonly cellOf: Uint16Array
  readonly counts: Int32Array
  /** Villages in a band in both periods. */
  readonly compared: number
  /** Villages due in the second period. */
  readonly due: number
}

function fillTable(
  from: TransitionEnd,
  to: TransitionEnd,
  set: VillageSet,
  mask: VillageMask,
  bands: Bands,
): TransitionTable {
  const bandCount = bands.edges.length + 1
  const width = bandCount + NO_BAND.length
  const [rowOf, columnOf] = [placeInTable(from, bands), placeInTable(to, bands)]
  const villages = new Int32Array(setSize(set))
  const cellOf = new Uint16Array(villages.length)
  const counts = new Int32Array(width * width)
  let [size, compared, due] = [0, 0, 0]
  forEachVillage(set, mask, (index) => {
    const row = rowOf(index)
    const column = columnOf(index)
    const cell = row * width + column
    villages[size] = index
    cellOf[size++] = cell
    counts[cell] = (counts[cell] as number) + 1
    if (row < bandCount && column < bandCount) compared++
    if (isDueAt(to.column, index)) due++
  })
  return { width, bands: bandCount, villages: villages.subarray(0, size), cellOf, counts, compared, due }
}

/** By village index: the number of its band, or of the reason why it is in none. */
function placeInTable({ column, wasThere }: TransitionEnd, { edges, limits }: Bands): (index: number) => number {
  const numberOf = villageValues(column)
  const placeOf = new Map<string, number>(NO_BAND.map((state, order) => [state, edges.length + 1 + order]))
  const notThere = placeOf.get('NOT_THERE') as number
  return (index) => {
    const value = numberOf(index)
    if (!Number.isNaN(value)) return bandOf(limits, value)
    return wasThere(index) ? (placeOf.get(publishedState(column, index)) as number) : notThere
  }
}

function numbersOf(columns: readonly Column[], set: VillageSet, mask: VillageMask): Float64Array {
  const values: number[] = []
  for (const column of columns) {
    const numberOf = villageValues(column)
    forEachVillage(set, mask, (index) => {
      const value = numberOf(index)
      if (!Number.isNaN(value)) values.push(value)
    })
  }
  return Float64Array.from(values)
}

function cellsOf(map: DivisionMap, table: TransitionTable, bands: Bands): TransitionCell[] {
  const { width, counts, compared } = table
  const comparedInRow = new Int32Array(table.bands)
  for (let row = 0; row < table.bands; row++)
    for (let column = 0; column < table.bands; column++)
      comparedInRow[row] = (comparedInRow[row] as number) + (counts[row * width + column] as number)
  const cells: TransitionCell[] = []
  for (let cell = 0; cell < counts.length; cell++) {
    const villages = counts[cell] as number
    if (villages === 0) continue
    const [row, column] = [Math.floor(cell / width), cell % width]
    const isCompared = row < table.bands && column < table.bands
    cells.push(
      Object.assign(new TransitionCell(), {
        from: sideOf(bands, row),
        to: sideOf(bands, column),
        villages,
        share: isCompared ? (100 * villages) / compared : null,
        shareOfFrom: isCompared ? (100 * villages) / (comparedInRow[row] as number) : null,
        movement: isCompared ? movementOf(row, column) : null,
        list: (first: number, offset: number) => membersOf(map, table, cell, first, offset),
      }),
    )
  }
  return cells
}

const movementOf = (row: number, column: number): Movement => (column > row ? 'UP' : column < row ? 'DOWN' : 'SAME')

const edgesOf = ({ edges }: Bands, band: number) => ({ from: edges[band - 1] ?? null, to: edges[band] ?? null })

function sideOf(bands: Bands, place: number): TransitionSide {
  if (place <= bands.edges.length) return { standing: 'IN_BAND', band: place, ...edgesOf(bands, place) }
  const standing = NO_BAND[place - bands.edges.length - 1] as VillageStanding
  return { standing, band: null, from: null, to: null }
}

function membersOf(
  map: DivisionMap,
  { villages, cellOf }: TransitionTable,
  cell: number,
  first: number,
  offset: number,
) {
  const members: Village[] = []
  for (let at = 0, seen = 0; at < villages.length && members.length < first; at++)
    if (cellOf[at] === cell && seen++ >= offset) members.push(new Village(map, villages[at] as number))
  return members
}

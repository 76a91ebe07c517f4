import { remember } from '../../api/src/common/remember'
import type { Reader } from '../../api/src/db/database'
import type { DivisionMap, MapRegion } from '../../api/src/division/division-map'
import type { Measure } from '../../api/src/measure/measure'
import type { MeasureReader } from '../../api/src/measure/measure-reader'
import { allMeasures } from '../../api/src/measure/metric'
import { PlanBoard } from '../../api/src/plan/plan-board'
import { roundOn } from '../../api/src/plan/plan-boards'
import type { Plan } from '../../api/src/plan/plan-model'
import type { Engine } from '../open-hub'
import type { Ask } from '../plain/ask'
import { type Registers, VillageFigures } from './village-figures'
import { villageReader } from './village-reader'

/** Where a program that goes village by village reads. */
export interface NaiveSources {
  readonly ask: Ask
  readonly dialect: Engine
  readonly map: DivisionMap
  readonly plan: Plan
}

/** The board of one village, and where the village stands on the map. */
export interface VillageBoard {
  readonly index: number
  readonly board: PlanBoard
}

/** A map on which nothing is but one village and what stands above it. */
function mapOfOne(map: DivisionMap, index: number): DivisionMap {
  const id = map.villageIds[index] as number
  const county = map.townshipOf[index]?.parent
  return {
    ...map,
    villageCount: 1,
    villageIds: map.villageIds.slice(index, index + 1),
    villageTypes: map.villageTypes.slice(index, index + 1),
    townshipOf: map.townshipOf.slice(index, index + 1),
    regionsOf: (level) => (level === 'COUNTY' && county ? [county] : []),
    villageIndexById: (other) => (other === id ? 0 : -1),
  }
}

/** Villages that a round may support, by map index: those listed or posted to at any time. */
async function candidates({ ask, map }: NaiveSources): Promise<number[]> {
  const rows = await ask<{ villageId: number }>(
    'SELECT villageId FROM village_category UNION SELECT villageId FROM posting',
    [],
  )
  return rows
    .map(({ villageId }) => map.villageIndexById(villageId))
    .filter((index) => index >= 0)
    .sort((one, other) => one - other)
}

function registersOf({ ask, dialect, map }: NaiveSources): Registers {
  const db: Reader = { dialect, query: (sql, params = []) => ask(sql, params) }
  const periods = new Map<string, Promise<readonly string[]>>()
  const reporting = new Map<string, Promise<ReadonlySet<MapRegion | null>>>()
  const everyPeriod = async () => [
    ...new Set((await Promise.all(allMeasures().map((measure) => measure.periods(db)))).flat()),
  ]
  const counties = async (measure: Measure) => {
    const rows = await measure.load(db, (await measure.periods(db)).at(-1) ?? '')
    return new Set(rows.map(({ villageId }) => map.townshipOf[map.villageIndexById(villageId)]?.parent ?? null))
  }
  return {
    periodsOf: (measure) =>
      remember(periods, measure.key, () => (measure.marksSupported ? everyPeriod() : measure.periods(db))),
    reporting: (measure) => remember(reporting, measure.key, () => counties(measure)),
  }
}

/** What of a village a naive program has worked out before it goes on to the next one. */
export type Work<Done> = (village: VillageBoard) => Promise<Done>

/** Villages done, and how many there are to do. */
export interface Walk<Done> {
  readonly done: readonly Done[]
  readonly villages: number
}

/** Opens a board for each supported village on a day, one after the other, and works on it. Stops after `atMost`. */
export async function eachVillage<Done>(
  sources: NaiveSources,
  onDay: string,
  work: Work<Done>,
  atMost = Number.POSITIVE_INFINITY,
): Promise<Walk<Done>> {
  const registers = registersOf(sources)
  const round = roundOn(sources.plan, onDay)
  const indexes = await candidates(sources)
  const done: Done[] = []
  for (const index of indexes.slice(0, atMost)) {
    const map = mapOfOne(sources.map, index)
    const db = villageReader(sources.ask, sources.dialect, sources.map.villageIds[index] as number)
    const figures = new VillageFigures(db, registers) as Pick<MeasureReader, 'column' | 'periodsOf'> as MeasureReader
    const board = await PlanBoard.open({ db, figures, map, plan: sources.plan, round }, onDay)
    if (board.scope.villages.length > 0) done.push(await work({ index, board }))
  }
  return { done, villages: indexes.length }
}

import { addMonths } from '../common/calendar'
import type { DivisionMap, MapRegion } from '../division/division-map'
import { countyAt, groupBy } from './county-runs'
import { Random, randomOf } from './random'
import { shareOut } from './share-out'

/** A village's time in a cluster. */
export interface SampleMember {
  /** Index on the map. */
  readonly village: number
  readonly joinedOn: string
  readonly leftOn: string | null
}

/** A cluster of neighbouring villages of one township. */
export interface SampleCluster {
  readonly code: string
  readonly name: string
  readonly isPilot: boolean
  readonly startedOn: string
  /** Index on the map of the village that leads. */
  readonly lead: number
  readonly members: readonly SampleMember[]
}

const CLUSTERS_A_CITY = 40
/** A small map gets fewer clusters, so that villages outside any remain to compare with. */
const VILLAGES_A_CLUSTER = 100
const SMALLEST = 10
const LARGEST = 20

const KINDS = ['果业', '粮油', '蔬菜', '渔业', '文旅', '电商', '畜牧', '林果'] as const
const START_DAYS = ['2022-04-01', '2022-07-01', '2022-10-01', '2023-03-01'] as const

/**
 * About 40 clusters a city of 10 to 20 villages that follow each other in a township, by the number of villages of the
 * counties. Neighbouring codes are mostly neighbouring villages; the map knows no outlines. No village is in two.
 */
export function chooseClusters(map: DivisionMap, villages: Int32Array, seed: string): SampleCluster[] {
  const clusters: SampleCluster[] = []
  const byCounty = groupBy(villages, (village) => countyAt(map, village))
  for (const counties of groupBy([...byCounty], ([county]) => county.parent ?? county).values()) {
    const counts = counties.map(([, ofCounty]) => ofCounty.length)
    const inCity = counts.reduce((sum, count) => sum + count, 0)
    const shares = shareOut(Math.min(CLUSTERS_A_CITY, Math.floor(inCity / VILLAGES_A_CLUSTER)), counts)
    counties.forEach(([county, ofCounty], at) => {
      const slots = slotsOf(map, ofCounty, seed).slice(0, shares[at])
      slots.forEach((slot, order) => {
        clusters.push(clusterOf(county, order + 1, slot, seed))
      })
    })
  }
  return clusters
}

/** Runs of villages of one township in which a cluster has room, in an order drawn by lot. */
function slotsOf(map: DivisionMap, villages: readonly number[], seed: string): number[][] {
  const slots: number[][] = []
  for (const ofTownship of groupBy(villages, (village) => map.townshipOf[village] as MapRegion).values())
    for (let start = 0; start + SMALLEST <= ofTownship.length; start += LARGEST) {
      const slot = ofTownship.slice(start, start + LARGEST)
      if (slot.length >= SMALLEST) slots.push(slot)
    }
  const lotOf = (slot: readonly number[]) => randomOf(seed, 'cluster-slot', map.villageCodes[slot[0] ?? 0] as string)
  return slots
    .map((slot) => ({ slot, lot: lotOf(slot) }))
    .sort((one, other) => one.lot - other.lot)
    .map(({ slot }) => slot)
}

function clusterOf(county: MapRegion, order: number, slot: readonly number[], seed: string): SampleCluster {
  const number = String(order).padStart(2, '0')
  const code = `PQ-${county.code}-${number}`
  const random = new Random(seed, 'cluster', code)
  const villages = slot.slice(0, random.whole(SMALLEST, slot.length))
  const startedOn = random.pick(START_DAYS)
  return {
    code,
    name: `示例${random.pick(KINDS)}片区${number}(${county.name})`,
    isPilot: random.chance(0.3),
    startedOn,
    lead: random.pick(villages),
    members: villages.map((village) => memberOf(village, startedOn, random)),
  }
}

/** Most members are there from the start and stay; a few join or leave on the way. */
function memberOf(village: number, startedOn: string, random: Random): SampleMember {
  const joinedOn = random.chance(0.06) ? addMonths(startedOn, random.whole(3, 12)) : startedOn
  const leftOn = random.chance(0.04) ? addMonths(joinedOn, random.whole(6, 9)) : null
  return { village, joinedOn, leftOn }
}

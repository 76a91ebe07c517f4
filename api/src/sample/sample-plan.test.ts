import { exampleCity } from '../../test/map-of-places'
import { countyAt, groupBy } from './county-runs'
import { DEFAULT_SAMPLE } from './sample-options'
import { planSample } from './sample-plan'

/** About the size of Yantai. */
const map = exampleCity([290, 540, 90, 590, 470, 780, 960, 700, 800, 700])
const plan = planSample(map, DEFAULT_SAMPLE)
const listings = [...plan.listings.values()].flat()
const countOf = (category: string) => listings.filter((listing) => listing.category === category).length

test('supported villages have the numbers of the first round and lie in every county', () => {
  expect(countOf('PROMINENT_PROBLEM')).toBe(314)
  expect(listings.filter(({ isCityKeyVillage }) => isCityKeyVillage)).toHaveLength(100)
  expect(plan.listings.size).toBeGreaterThan(1_050)
  expect(plan.listings.size).toBeLessThan(1_300)
  const counties = new Set([...plan.listings.keys()].map((village) => countyAt(map, village)))
  expect(counties.size).toBe(11)
})

test('a county with communities only has former villages, others have no communities', () => {
  const communities = [...plan.villages].filter((village) => map.villageTypes[village] === 'RESIDENTS_COMMITTEE')
  expect(communities.length).toBeGreaterThan(30)
  expect(communities.length).toBeLessThan(60)
  expect(new Set(communities.map((village) => countyAt(map, village).code))).toEqual(new Set(['370602']))
})

test('40 clusters of 10 to 20 neighbours of one township, none in two; a few members come or go on the way', () => {
  expect(plan.clusters).toHaveLength(40)
  const members = plan.clusters.flatMap((cluster) => cluster.members)
  expect(new Set(members.map(({ village }) => village)).size).toBe(members.length)
  for (const cluster of plan.clusters) {
    const villages = cluster.members.map(({ village }) => village)
    expect(villages.length).toBeGreaterThanOrEqual(10)
    expect(villages.length).toBeLessThanOrEqual(20)
    expect(villages).toContain(cluster.lead)
    expect(new Set(villages.map((village) => map.townshipOf[village])).size).toBe(1)
    const [first = 0] = villages
    expect(villages).toEqual(villages.map((_, at) => first + at))
  }
  const late = plan.clusters.flatMap(({ startedOn, members }) => members.filter(({ joinedOn }) => joinedOn > startedOn))
  const left = members.filter(({ leftOn, joinedOn }) => leftOn !== null && leftOn > joinedOn)
  expect(late.length).toBeGreaterThan(10)
  expect(left.length).toBeGreaterThan(8)
  expect(late.length + left.length).toBeLessThan(members.length / 5)
})

test('in one county over a fifth of the villages is late', () => {
  const byCounty = groupBy(plan.late, (village) => countyAt(map, village))
  expect(byCounty.size).toBe(1)
  for (const [county, late] of byCounty) {
    const inCounty = [...plan.villages].filter((village) => countyAt(map, village) === county).length
    expect(late.length / inCounty).toBeGreaterThan(0.2)
    expect(late.length / inCounty).toBeLessThan(0.36)
  }
})

test('a part of the map is told as in the whole', () => {
  const part = planSample(map, { ...DEFAULT_SAMPLE, within: '370685' })
  const inside = (village: number) => (map.villageCodes[village] as string).startsWith('370685')
  expect([...part.villages]).toEqual([...plan.villages].filter(inside))
  expect(part.clusters).toEqual(plan.clusters.filter(({ lead }) => inside(lead)))
  for (const village of part.villages) expect(part.listings.get(village)).toEqual(plan.listings.get(village))
})

test('for a benchmark every village can take part', () => {
  expect(planSample(map, { ...DEFAULT_SAMPLE, everyVillage: true }).villages).toHaveLength(map.villageCount)
})

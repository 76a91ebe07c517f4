import { exampleCity } from '../../test/map-of-places'
import { addMonths } from '../common/calendar'
import { cooperativeTable } from './cooperative-rows'
import { groupBy } from './county-runs'
import { postingTable } from './posting-rows'
import { DEFAULT_SAMPLE, ROUND_ENDS_ON, ROUND_STARTS_ON } from './sample-options'
import { planSample } from './sample-plan'

/** About the size of Yantai. */
const plan = planSample(exampleCity([290, 540, 90, 590, 470, 780, 960, 700, 800, 700]), DEFAULT_SAMPLE)
const postings = [...postingTable.rows(plan)]
const ofRole = (role: string) => postings.filter((row) => row.role === role)
const byVillage = groupBy(ofRole('FIRST_SECRETARY'), (row) => String(row.villageId))

/** P of each village by its code. */
const clocks = new Map<string, string>()
for (const { villageId, startOn } of postings) {
  const known = clocks.get(String(villageId))
  if (known === undefined || String(startOn) < known) clocks.set(String(villageId), String(startOn))
}

const listed = [...plan.listings].map(([village, listings]) => ({
  code: plan.map.villageCodes[village] as string,
  categories: listings.map(({ category }) => String(category)),
  listings,
}))
const count = <Item>(items: Iterable<Item>, holds: (item: Item) => boolean) => [...items].filter(holds).length

test('nearly every supported village has a first secretary; those left over are few', () => {
  const binding = listed.filter(({ categories }) => categories.some((category) => category !== 'OTHER'))
  const without = count(binding, ({ code }) => !clocks.has(code))
  expect(without).toBeGreaterThan(3)
  expect(without).toBeLessThan(binding.length * 0.03)
  const supported = new Set(listed.map(({ code }) => code))
  expect([...clocks.keys()].filter((code) => !supported.has(code))).toEqual([])
})

test('work teams are where villages were lifted from poverty or have prominent problems, and nowhere else', () => {
  const asked = new Set(
    listed
      .filter(
        ({ categories }) => categories.includes('LIFTED_FROM_POVERTY') || categories.includes('PROMINENT_PROBLEM'),
      )
      .map(({ code }) => code),
  )
  const teams = ofRole('WORK_TEAM').map(({ villageId }) => String(villageId))
  expect(teams.filter((code) => !asked.has(code))).toEqual([])
  expect(teams.length).toBeGreaterThan(asked.size * 0.9)
  expect(teams.length).toBeLessThan(asked.size)
})

test('most begin and end with the round, some around it, some in the spring after; a few ends are not told', () => {
  const starts = [...clocks.values()]
  expect(count(starts, (day) => day === ROUND_STARTS_ON) / starts.length).toBeGreaterThan(0.6)
  expect(count(starts, (day) => day < ROUND_STARTS_ON)).toBeGreaterThan(10)
  expect(count(starts, (day) => day > ROUND_STARTS_ON && day <= '2022-01-15')).toBeGreaterThan(50)
  expect(count(starts, (day) => day === '2022-05-01')).toBeGreaterThan(50)
  const ends = ofRole('FIRST_SECRETARY')
  expect(count(ends, ({ endOn }) => endOn === ROUND_ENDS_ON) / ends.length).toBeGreaterThan(0.6)
  expect(count(ends, ({ endOn }) => endOn === null)).toBeGreaterThan(5)
})

test('who takes over comes after the one who left, with the next serial', () => {
  const replaced = [...byVillage.values()].filter((rows) => rows.length > 1)
  expect(replaced.length).toBeGreaterThan(30)
  for (const [first, second] of replaced) {
    expect([first?.serial, second?.serial]).toEqual([1, 2])
    expect(String(second?.startOn) > String(first?.endOn)).toBe(true)
  }
  const leftOpen = [...byVillage.values()].filter((rows) => rows.length === 1 && rows[0]?.endReason === 'RECALLED')
  expect(leftOpen.length).toBeGreaterThan(0)
})

test('weak organisations are accepted in time, late or never, by the clock of their village', () => {
  const weak = listed.flatMap(({ code, listings }) => {
    const listing = listings.find(({ category }) => category === 'WEAK_PARTY_ORG')
    const startOn = clocks.get(code)
    return listing && startOn ? [{ accepted: listing.delistedOn, dueOn: addMonths(startOn, 12) }] : []
  })
  expect(count(weak, ({ accepted, dueOn }) => accepted !== null && accepted <= dueOn)).toBeGreaterThan(100)
  expect(count(weak, ({ accepted, dueOn }) => accepted !== null && accepted > dueOn)).toBeGreaterThan(5)
  expect(count(weak, ({ accepted }) => accepted === null)).toBeGreaterThan(3)
})

test('cooperatives led by the branch are there before, in time, late, irregular or missing', () => {
  const led = [...cooperativeTable.rows(plan)].filter((row) => row.ledByPartyBranch === true && row.registeredOn)
  const firstOf = new Map(led.toReversed().map((row) => [String(row.villageId), row]))
  const judged = [...clocks].map(([code, startOn]) => {
    const first = firstOf.get(code)
    const day = first ? String(first.registeredOn) : null
    return { startOn, day, dueOn: addMonths(startOn, 6), status: first?.operatingStatus ?? null }
  })
  expect(count(judged, ({ day, startOn }) => day !== null && day <= startOn)).toBeGreaterThan(300)
  expect(count(judged, ({ day, startOn, dueOn }) => day !== null && day > startOn && day <= dueOn)).toBeGreaterThan(150)
  expect(count(judged, ({ day, dueOn }) => day !== null && day > dueOn)).toBeGreaterThan(30)
  expect(count(judged, ({ day }) => day === null)).toBeGreaterThan(30)
  expect(count(judged, ({ status }) => status === 'ABNORMAL' || status === 'CLOSED')).toBeGreaterThan(30)
})

import { addMonths } from '../common/calendar'
import type { Row } from '../intake/dataset'
import { postingsDataset } from '../posting/posting.dataset'
import type { PostingEndReason, PostingRole } from '../posting/posting-words'
import type { VillageCategory } from '../village/village-category'
import type { SampleListing } from './choose-listings'
import { Random } from './random'
import { LAST_DAY, ROUND_ENDS_ON, ROUND_KEY, ROUND_LISTED_ON, ROUND_STARTS_ON } from './sample-options'
import type { SamplePlan } from './sample-plan'
import type { SampleTable } from './sample-table'

/** Villages of one of the categories to which nobody came, against which clause 二.1 is checked. */
const NOBODY_SHARE = 0.015
/** Other villages get a first secretary only where one is needed. */
const OTHER_SHARE = 0.4
const REPLACED_SHARE = 0.07
/** Of those that left before the term was over; their places stay open (R47). */
const UNREPLACED_SHARE = 0.12
/** Work teams that never came, of those that clause 二.1 asks for. */
const TEAM_MISSING_SHARE = 0.03
const END_NOT_SENT_SHARE = 0.02

/** Those who came in the spring after, or later still, stay two years of their own. */
const SECOND_WAVE_ON = '2022-05-01'
const TERM_MONTHS = 24

const WITH_TEAM: ReadonlySet<VillageCategory> = new Set(['LIFTED_FROM_POVERTY', 'PROMINENT_PROBLEM'])

const EARLY_END_REASONS: readonly (readonly [PostingEndReason, number])[] = [
  ['ROTATED', 45],
  ['RECALLED', 30],
  ['OTHER', 25],
]

interface Ending {
  readonly endOn: string | null
  readonly endReason: PostingEndReason | null
}

/** First day in a village of the first round: most on the day of the round, some around it, some in the spring after. */
function startDay(listedOn: string, random: Random): string {
  if (listedOn > ROUND_LISTED_ON) return random.day(listedOn, addMonths(listedOn, 2))
  const lot = random.next()
  if (lot < 0.7) return ROUND_STARTS_ON
  return lot < 0.9 ? random.day('2021-11-01', '2022-01-15') : SECOND_WAVE_ON
}

/** How the last posting of a village that had its first on a day ends: with the round, or with a term of its own. */
function termEnd(firstOn: string, random: Random): Ending {
  const endOn = firstOn < SECOND_WAVE_ON ? ROUND_ENDS_ON : shiftDays(addMonths(firstOn, TERM_MONTHS), -1)
  if (random.chance(END_NOT_SENT_SHARE) || endOn > LAST_DAY) return { endOn: null, endReason: null }
  return { endOn, endReason: 'TERM_END' }
}

/** The first secretaries of a village in turn: one, or one and the one that took over. */
function* firstSecretaries(startOn: string, random: Random): Generator<{ startOn: string } & Ending, void> {
  if (!random.chance(REPLACED_SHARE)) {
    yield { startOn, ...termEnd(startOn, random) }
    return
  }
  const leftOn = random.day(addMonths(startOn, 6), addMonths(startOn, 11))
  yield { startOn, endOn: leftOn, endReason: random.weighted(EARLY_END_REASONS) }
  if (random.chance(UNREPLACED_SHARE)) return
  const replacement = random.day(shiftDays(leftOn, 1), addMonths(leftOn, 1))
  yield { startOn: replacement, ...termEnd(startOn, random) }
}

const DAY_MS = 86_400_000
const shiftDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** The postings of the supported villages in the first round. */
function* postingRows(plan: SamplePlan): Generator<Row, void> {
  for (const village of plan.villages) {
    const listings = plan.listings.get(village)
    if (listings) yield* rowsOfVillage(plan, village, listings)
  }
}

function* rowsOfVillage(plan: SamplePlan, village: number, listings: readonly SampleListing[]): Generator<Row, void> {
  const villageId = plan.map.villageCodes[village] as string
  const random = new Random(plan.options.seed, 'posting', villageId)
  const categories = listings.map(({ category }) => category)
  const isOther = categories.every((category) => category === 'OTHER')
  if (random.chance(isOther ? 1 - OTHER_SHARE : NOBODY_SHARE)) return
  const [listedOn] = listings.map((listing) => listing.listedOn).sort() as [string]
  const startOn = startDay(listedOn, random)
  const row = (role: PostingRole, serial: number, posting: { startOn: string } & Ending): Row => ({
    villageId,
    roundKey: ROUND_KEY,
    role,
    serial,
    ...posting,
  })
  let serial = 1
  for (const posting of firstSecretaries(startOn, random)) yield row('FIRST_SECRETARY', serial++, posting)
  const needsTeam = categories.some((category) => WITH_TEAM.has(category))
  if (!needsTeam || random.chance(TEAM_MISSING_SHARE)) return
  const teamOn = random.chance(0.8) ? startOn : random.day(startOn, addMonths(startOn, 1))
  yield row('WORK_TEAM', 1, { startOn: teamOn, ...termEnd(startOn, random) })
}

export const postingTable: SampleTable = { dataset: postingsDataset, rows: postingRows }

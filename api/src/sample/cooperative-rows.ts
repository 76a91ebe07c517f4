import { cooperativesDataset, cooperativeUnionsDataset } from '../cooperative/cooperative.dataset'
import type { CooperativeLevel, OperatingStatus } from '../cooperative/cooperative-words'
import type { Row } from '../intake/dataset'
import { countyAt, groupBy } from './county-runs'
import { Random } from './random'
import { LAST_DAY } from './sample-options'
import type { SamplePlan } from './sample-plan'
import { rowsOfVillages, type SampleTable } from './sample-table'
import { clamp, householdsIn, type VillageStory } from './village-story'

const TRADES = ['果蔬', '粮油', '苹果', '大樱桃', '花生', '农机', '养殖', '海产', '苗木', '土地股份'] as const

const LEVELS: readonly (readonly [CooperativeLevel | null, number])[] = [
  ['NATIONAL', 1],
  ['PROVINCIAL', 5],
  ['CITY', 14],
  ['COUNTY', 25],
  ['NONE', 52],
  [null, 3],
]
const STATUSES: readonly (readonly [OperatingStatus | null, number])[] = [
  ['NORMAL', 89],
  ['ABNORMAL', 6],
  ['CLOSED', 3],
  [null, 2],
]

/** The cooperatives of a village: none, one, or one that the Party branch leads and another one. */
function* cooperativeRows(plan: SamplePlan, story: VillageStory): Generator<Row, void> {
  const { cooperativeOn } = story
  if (cooperativeOn === null) return
  const random = new Random(plan.options.seed, 'cooperative', story.code)
  const first = random.pick(TRADES)
  yield cooperativeRow(story, random, `示例${first}专业合作社`, random.chance(0.01) ? null : cooperativeOn, 0.94)
  if (!random.chance(0.08)) return
  const second = random.pick(TRADES.filter((trade) => trade !== first))
  yield cooperativeRow(story, random, `示例${second}专业合作社`, random.day(cooperativeOn, LAST_DAY), 0.3)
}

function cooperativeRow(
  story: VillageStory,
  random: Random,
  name: string,
  registeredOn: string | null,
  ledShare: number,
): Row {
  const operatingStatus = random.weighted(STATUSES)
  const share = clamp(random.real(0.1, 0.7) + story.vigour * 0.08, 0.04, 0.95)
  return {
    villageId: story.code,
    name,
    registeredOn,
    ledByPartyBranch: random.chance(ledShare),
    operatingStatus,
    memberHouseholds: random.chance(0.02) ? null : Math.round(householdsIn(story, 2024) * share),
    level: random.weighted(LEVELS),
    deregisteredOn:
      operatingStatus === 'CLOSED' && registeredOn !== null && random.chance(0.6)
        ? random.day(registeredOn, LAST_DAY)
        : null,
  }
}

/** A county forms one union for so many villages. */
const VILLAGES_A_UNION = 200

/** Unions and alliances of cooperatives by county. */
function* unionRows(plan: SamplePlan): Generator<Row, void> {
  for (const [county, villages] of groupBy(plan.villages, (village) => countyAt(plan.map, village))) {
    const count = Math.ceil(villages.length / VILLAGES_A_UNION)
    for (let order = 1; order <= count; order++) {
      const code = `LHS-${county.code}-${String(order).padStart(2, '0')}`
      const random = new Random(plan.options.seed, 'union', code)
      const kind = random.chance(0.8) ? 'UNION' : 'ALLIANCE'
      yield {
        code,
        name: `示例${random.pick(TRADES)}${kind === 'UNION' ? '联合社' : '合作社联盟'}${order}(${county.name})`,
        kind,
        regionId: county.code,
        memberCooperatives: random.whole(4, 26),
        formedOn: random.day('2020-03-01', '2024-06-30'),
      }
    }
  }
}

export const cooperativeTable: SampleTable = {
  dataset: cooperativesDataset,
  rows: (plan) => rowsOfVillages(plan, (story) => cooperativeRows(plan, story)),
}
export const unionTable: SampleTable = { dataset: cooperativeUnionsDataset, rows: unionRows }

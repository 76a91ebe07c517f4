import { industriesDataset } from '../industry/industry.dataset'
import type { IndustryKind } from '../industry/industry-kind'
import type { Row } from '../intake/dataset'
import { Random } from './random'
import { LAST_DAY } from './sample-options'
import type { SamplePlan } from './sample-plan'
import { rowsOfVillages, type SampleTable } from './sample-table'
import { FEN_PER_HUNDRED_YUAN } from './village-incomes'
import type { VillageStory } from './village-story'

interface Trade {
  readonly name: string
  readonly kind: IndustryKind
  /** Half of all are smaller, mu; null where area says nothing. */
  readonly areaMu: number | null
  /** Half of all put out less a year, 100 yuan. */
  readonly output: number
}

const TRADES: readonly (readonly [Trade, number])[] = [
  [{ name: '示例苹果种植', kind: 'FRUIT', areaMu: 480, output: 14_000 }, 22],
  [{ name: '示例大樱桃种植', kind: 'FRUIT', areaMu: 260, output: 12_000 }, 14],
  [{ name: '示例葡萄种植', kind: 'FRUIT', areaMu: 180, output: 7_000 }, 6],
  [{ name: '示例花生种植', kind: 'GRAIN', areaMu: 420, output: 4_200 }, 12],
  [{ name: '示例小麦玉米种植', kind: 'GRAIN', areaMu: 650, output: 5_500 }, 12],
  [{ name: '示例设施蔬菜', kind: 'VEGETABLE', areaMu: 90, output: 6_500 }, 9],
  [{ name: '示例畜禽养殖', kind: 'LIVESTOCK', areaMu: 30, output: 9_000 }, 7],
  [{ name: '示例海水养殖', kind: 'AQUACULTURE', areaMu: 300, output: 22_000 }, 3],
  [{ name: '示例苗木繁育', kind: 'FORESTRY', areaMu: 140, output: 3_800 }, 3],
  [{ name: '示例农产品加工', kind: 'PROCESSING', areaMu: null, output: 16_000 }, 5],
  [{ name: '示例乡村旅游', kind: 'TOURISM', areaMu: null, output: 3_000 }, 4],
  [{ name: '示例电商服务', kind: 'E_COMMERCE', areaMu: null, output: 2_600 }, 2],
  [{ name: '示例农机服务', kind: 'SERVICES', areaMu: null, output: 1_800 }, 1],
]

/** The industries of a village: none to three, the first mostly a specialty. */
function* industryRows(plan: SamplePlan, story: VillageStory): Generator<Row, void> {
  const random = new Random(plan.options.seed, 'industry', story.code)
  const count = random.weighted([
    [0, 14],
    [1, 46],
    [2, 31],
    [3, 9],
  ])
  const taken = new Set<string>()
  for (let order = 0; order < count; order++) {
    const trade = random.weighted(TRADES)
    if (taken.has(trade.name)) continue
    taken.add(trade.name)
    yield industryRow(story, random, trade, order)
  }
}

function industryRow(story: VillageStory, random: Random, trade: Trade, order: number): Row {
  const startedOn = random.day('2008-01-01', '2023-12-31')
  return {
    villageId: story.code,
    name: trade.name,
    kind: trade.kind,
    isSpecialty: random.chance(order === 0 ? 0.75 : 0.25),
    startedOn: random.chance(0.015) ? null : startedOn,
    endedOn: random.chance(0.03) ? random.day(startedOn, LAST_DAY) : null,
    outputFen: random.chance(0.04) ? null : Math.round(random.skewed(trade.output, 0.8)) * FEN_PER_HUNDRED_YUAN,
    areaMu: trade.areaMu === null ? null : Math.round(random.skewed(trade.areaMu, 0.6) * 10) / 10,
  }
}

export const industryTable: SampleTable = {
  dataset: industriesDataset,
  rows: (plan) => rowsOfVillages(plan, (story) => industryRows(plan, story)),
}

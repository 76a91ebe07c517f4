import type { Row } from '../intake/dataset'
import { livelihoodProjectsDataset } from '../project/project.dataset'
import type { ProjectKind } from '../project/project-kind'
import { Random } from './random'
import { LAST_DAY, SAMPLE_YEARS } from './sample-options'
import type { SamplePlan } from './sample-plan'
import { rowsOfVillages, type SampleTable } from './sample-table'
import { FEN_PER_HUNDRED_YUAN } from './village-incomes'
import { householdsIn, type VillageStory } from './village-story'

const WORKS: readonly (readonly [name: string, kind: ProjectKind])[] = [
  ['村内道路硬化', 'ROAD'],
  ['生产路修整', 'ROAD'],
  ['自来水管网改造', 'WATER'],
  ['农田灌溉机井', 'WATER'],
  ['路灯安装', 'POWER'],
  ['农村电网改造', 'POWER'],
  ['生活污水治理', 'WASTE'],
  ['垃圾收集点改造', 'WASTE'],
  ['困难家庭房屋修缮', 'HOUSING'],
  ['文化广场建设', 'CULTURE'],
  ['幸福食堂建设', 'ELDER_CARE'],
  ['儿童之家建设', 'EDUCATION'],
  ['卫生室改造', 'HEALTH'],
  ['便民服务点建设', 'OTHER'],
]

/** Matters taken up in a year: mostly 3 to 5 in supported villages once support began, elsewhere now and then. */
function countIn(story: VillageStory, year: number, random: Random): number {
  if (!story.isSupported || year < 2022) return random.chance(0.22) ? 1 : 0
  return random.weighted([
    [1, 4],
    [2, 18],
    [3, 40],
    [4, 26],
    [5, 12],
  ])
}

/**
 * The livelihood matters of a village, by the year in which they were taken up. Every village has at least one: a
 * village without any row has not reported, which would be said of a quarter of them.
 */
function* projectRows(plan: SamplePlan, story: VillageStory): Generator<Row, void> {
  const random = new Random(plan.options.seed, 'project', story.code)
  const counts = SAMPLE_YEARS.map((year) => countIn(story, year, random))
  if (!counts.some((count) => count > 0)) counts[random.whole(0, counts.length - 1)] = 1
  for (const [at, year] of SAMPLE_YEARS.entries())
    for (let order = 1; order <= (counts[at] ?? 0); order++) yield projectRow(story, year, order, random)
}

function projectRow(story: VillageStory, year: number, order: number, random: Random): Row {
  const [work, kind] = random.pick(WORKS)
  const startedOn = random.day(`${year}-01-10`, `${year}-06-30`)
  const dueOn = random.day(`${year}-08-31`, `${year}-12-15`)
  return {
    villageId: story.code,
    name: `示例${work}(${year}年第${order}件)`,
    kind,
    startedOn,
    dueOn: random.chance(0.01) ? null : dueOn,
    completedOn: completedOn(startedOn, dueOn, random),
    investmentFen: random.chance(0.03) ? null : Math.max(5, Math.round(random.skewed(900, 0.9))) * FEN_PER_HUNDRED_YUAN,
    beneficiaryHouseholds: Math.max(1, Math.round(householdsIn(story, year) * random.real(0.1, 0.9))),
  }
}

/** Four in five are in time; some are late, and what would end after the sample is still open. */
function completedOn(startedOn: string, dueOn: string, random: Random): string | null {
  const lot = random.next()
  if (lot < 0.82) return random.day(startedOn, dueOn)
  if (lot > 0.96) return null
  const year = Number(dueOn.slice(0, 4))
  const late = random.day(dueOn, `${year + 1}-05-31`)
  return late <= LAST_DAY ? late : null
}

export const projectTable: SampleTable = {
  dataset: livelihoodProjectsDataset,
  rows: (plan) => rowsOfVillages(plan, (story) => projectRows(plan, story)),
}

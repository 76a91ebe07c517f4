import { addMonths } from '../common/calendar'
import type { Row } from '../intake/dataset'
import { tourStopsDataset, toursDataset } from '../tour/tour.dataset'
import { tourChartsDataset, tourFiguresDataset, tourMilestonesDataset } from '../tour/tour-part.dataset'
import type { SampleCluster } from './choose-clusters'
import { clusterSteps } from './cluster-rows'
import { countyAt } from './county-runs'
import { BASELINE_YEAR, FIRST_YEAR, LAST_DAY, LAST_YEAR } from './sample-options'
import type { SamplePlan } from './sample-plan'
import type { SampleTable } from './sample-table'
import { storyOf, type VillageStory } from './village-story'

const CODE = `GM-${LAST_YEAR}-10`
const CLUSTER_STOPS = 2
const VILLAGE_STOPS = 3

/** A stop of the sample tour: a cluster or a village that no cluster has. */
type Stop = { readonly code: string } & (
  | { readonly cluster: SampleCluster; readonly village: null }
  | { readonly cluster: null; readonly village: VillageStory }
)

/** One tour of two clusters and three villages, as many of them as the plan has, each of a county of its own. */
function stopsOf(plan: SamplePlan): Stop[] {
  const seen = new Set<string>()
  const isNewCounty = (village: number) => {
    const { code } = countyAt(plan.map, village)
    if (seen.has(code)) return false
    seen.add(code)
    return true
  }
  const clusters = plan.clusters.filter(({ lead }) => isNewCounty(lead)).slice(0, CLUSTER_STOPS)
  seen.clear()
  const villages: number[] = []
  for (const village of plan.villages) {
    if (villages.length === VILLAGE_STOPS) break
    if (isTold(plan, village) && isNewCounty(village)) villages.push(village)
  }
  return [
    ...clusters.map((cluster) => ({ cluster, village: null })),
    ...villages.map((village) => ({ cluster: null, village: storyOf(plan, village) })),
  ].map((stop, index): Stop => ({ ...stop, code: `${CODE}-${index + 1}` }))
}

/** A village whose figures are all in, with a cooperative to tell of. */
function isTold(plan: SamplePlan, village: number): boolean {
  if (plan.memberships.has(village) || plan.late.has(village) || plan.silent.has(village)) return false
  const { cooperativeOn } = storyOf(plan, village)
  return cooperativeOn !== null && cooperativeOn > `${BASELINE_YEAR}-01-01`
}

function* tourRows(plan: SamplePlan): Generator<Row, void> {
  if (stopsOf(plan).length === 0) return
  yield {
    code: CODE,
    title: '示例秋季乡村振兴现场观摩',
    titleEn: 'Sample autumn observation tour',
    words: '看党建引领、看产业发展、看治理成效。两个片区、三个村，比变化、学做法。',
    visitOn: `${LAST_YEAR}-10-18`,
  }
}

function* stopRows(plan: SamplePlan): Generator<Row, void> {
  for (const [index, { code, cluster, village }] of stopsOf(plan).entries())
    yield {
      code,
      tourCode: CODE,
      position: index + 1,
      title: cluster ? cluster.name : (plan.map.villageNames[village.village] as string),
      words: cluster ? '成方连片，强村带弱村，产业、人才、治理一体推进。' : '党支部领办合作社，村集体与村民一起增收。',
      clusterCode: cluster?.code ?? null,
      villageId: village?.code ?? null,
    }
}

const VILLAGE_STEPS = ['党支部领办合作社注册成立', '首批社员分红'] as const
const MONTHS_A_STEP = 8

/** What a stop tells of its past: of a cluster what its own milestones tell. */
function stepsOf({ cluster, village }: Stop): { readonly happenedOn: string; readonly title: string }[] {
  if (cluster) return clusterSteps(cluster)
  const since = village.cooperativeOn ?? LAST_DAY
  const steps = VILLAGE_STEPS.map((title, index) => ({ happenedOn: addMonths(since, index * MONTHS_A_STEP), title }))
  return steps.filter(({ happenedOn }) => happenedOn <= LAST_DAY)
}

function* milestoneRows(plan: SamplePlan): Generator<Row, void> {
  for (const stop of stopsOf(plan))
    for (const [index, step] of stepsOf(stop).entries()) yield { stopCode: stop.code, position: index + 1, ...step }
}

function* figureRows(plan: SamplePlan): Generator<Row, void> {
  const [period, against] = [String(LAST_YEAR), String(BASELINE_YEAR)]
  for (const { code, cluster } of stopsOf(plan)) {
    const chosen = [
      { metric: 'collectiveIncome', stat: cluster ? 'MEDIAN' : null, against },
      { metric: 'residentIncome', stat: cluster ? 'MEDIAN' : null, against },
      { metric: 'cooperativeHouseholds', stat: cluster ? 'SUM' : null, against },
      { metric: 'livelihoodProjectsCompleted', stat: cluster ? 'SUM' : null, against: null },
    ]
    for (const [index, figure] of chosen.entries()) yield { stopCode: code, position: index + 1, period, ...figure }
  }
}

function* chartRows(plan: SamplePlan): Generator<Row, void> {
  for (const { code, cluster } of stopsOf(plan))
    yield {
      stopCode: code,
      position: 1,
      kind: cluster ? 'LINE' : 'COLUMNS',
      metric: 'collectiveIncome',
      stat: cluster ? 'MEDIAN' : null,
      fromPeriod: String(FIRST_YEAR),
      toPeriod: String(LAST_YEAR),
    }
}

/** One tour that can be published as it is. Photos have none: an invented village has no picture. */
export const tourTables: readonly SampleTable[] = [
  { dataset: toursDataset, rows: tourRows },
  { dataset: tourStopsDataset, rows: stopRows },
  { dataset: tourMilestonesDataset, rows: milestoneRows },
  { dataset: tourFiguresDataset, rows: figureRows },
  { dataset: tourChartsDataset, rows: chartRows },
]

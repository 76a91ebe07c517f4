import { wordedEnum } from '../common/worded-enum'
import type { Words } from '../common/words'
import { measureOf } from '../measure/metric'
import type { Check, CountedEventKey, DimensionKey, EventKey, RequirementDimension, ScoreFunction } from './plan-model'

export const DimensionKeyEnum = wordedEnum<DimensionKey>(
  'DimensionKey',
  'A dimension of the five obvious improvements.',
  {
    D1: { zh: '村级党组织战斗力', en: 'Village Party organisation' },
    D2: { zh: '乡村产业发展', en: 'Industry' },
    D3: { zh: '村民生产生活条件', en: 'Living conditions' },
    D4: { zh: '乡村治理水平', en: 'Governance' },
    D5: { zh: '群众满意度', en: 'Satisfaction' },
  },
)

export const RequirementDimensionEnum = wordedEnum<RequirementDimension>(
  'RequirementDimension',
  'The dimension that a requirement belongs to; M: a management duty, checked but not scored.',
  {
    D1: { zh: '村级党组织战斗力', en: 'Village Party organisation' },
    D2: { zh: '乡村产业发展', en: 'Industry' },
    D3: { zh: '村民生产生活条件', en: 'Living conditions' },
    D4: { zh: '乡村治理水平', en: 'Governance' },
    D5: { zh: '群众满意度', en: 'Satisfaction' },
    M: { zh: '管理要求', en: 'Management duty' },
  },
)

/** The metric that shows how often an event happened, where there is one. */
const METRIC_OF_EVENT: Readonly<Record<EventKey | CountedEventKey, readonly string[]>> = {
  RECTIFICATION_ACCEPTED: [],
  PARTY_LED_COOPERATIVE_REGISTERED: ['partyLedCooperatives'],
  LIVELIHOOD_PROJECT_COMPLETED: ['livelihoodProjectsCompleted'],
}

/** Metrics that a check reads, or that show what it asks for. */
export function metricsOfCheck(check: Check | null): readonly string[] {
  if (check === null || check.kind === 'POSTED') return []
  return 'event' in check ? METRIC_OF_EVENT[check.event] : [check.metric]
}

/** Metrics that a score function reads. */
export function metricsOf(score: ScoreFunction): string[] {
  switch (score.kind) {
    case 'PARTS':
      return score.parts.map(({ metric }) => metric)
    case 'RATIO':
      return [score.metric, score.of]
    case 'STEPS':
    case 'POSTING_YEAR':
      return []
    default:
      return [score.metric]
  }
}

const name = (metric: string): Words => measureOf(metric).words

/** The rule of a score in a sentence, as it is shown beside the points. */
export function scoreRule(score: ScoreFunction): Words {
  switch (score.kind) {
    case 'THRESHOLD':
      return { zh: '达标得100分，未达标得0分', en: '100 points when the target is met, else 0' }
    case 'LINEAR':
      return {
        zh: `${score.from}得0分，${score.to}得100分，中间按比例`,
        en: `0 points at ${score.from}, 100 at ${score.to}, in proportion between`,
      }
    case 'PARTS':
      return {
        zh: score.parts.map(({ metric, full, points }) => `${name(metric).zh}达${full}得${points}分`).join('，'),
        en: score.parts
          .map(({ metric, full, points }) => `${points} points for ${full} of: ${name(metric).en}`)
          .join('; '),
      }
    case 'STEPS':
      return stepsRule(score.requirement, score.points)
    case 'GAIN':
      return {
        zh: `比基期增加${score.from}得0分，增加${score.to}得100分${score.keepAbove === null ? '' : `；基期已达${score.keepAbove}且未下降得100分`}`,
        en: `0 points for a change of ${score.from} since the baseline, 100 for ${score.to}${score.keepAbove === null ? '' : `; 100 when ${score.keepAbove} was reached before and is kept`}`,
      }
    case 'RATIO':
      return score.to === null
        ? { zh: '主管部门未设定目标，不计分', en: 'The bureau has not set a target: not scored' }
        : { zh: `0得0分，${score.to}%得100分`, en: `0 points at 0, 100 at ${score.to} percent` }
    case 'GROWTH_TO_COUNTY':
      return {
        zh: '不增长得0分，达到本区市农村居民收入增速得100分',
        en: '0 points for no growth, 100 for the growth of the survey statistic of the county',
      }
    case 'POSTING_YEAR':
      return {
        zh: `最近一个完整派驻年度办结${score.to}件得100分，按比例`,
        en: `100 points for ${score.to} in the latest complete posting year, in proportion`,
      }
  }
}

function stepsRule(requirement: string, points: Readonly<Partial<Record<string, number>>>): Words {
  const zh: Record<string, string> = {
    MET: '按期',
    MET_LATE: '逾期完成',
    IRREGULAR: '运行不规范',
    OVERDUE: '逾期未完成',
  }
  const en: Record<string, string> = {
    MET: 'in time',
    MET_LATE: 'late',
    IRREGULAR: 'not by the rules',
    OVERDUE: 'overdue',
  }
  const list = (words: Record<string, string>) =>
    Object.entries(points).map(([step, given]) => `${words[step]} ${given}`)
  return { zh: `按${requirement}的办理情况：${list(zh).join('，')}`, en: `By ${requirement}: ${list(en).join(', ')}` }
}

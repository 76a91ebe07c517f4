import { wordedEnum } from '../common/worded-enum'
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

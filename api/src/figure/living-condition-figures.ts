import type { FigureMeasure } from './figure-measure'

/** D3: better living conditions. */
export const livingConditionFigures: readonly FigureMeasure[] = [
  {
    key: 'infrastructure',
    words: { zh: '基础设施达标率', en: 'Infrastructure at standard' },
    definition: {
      zh: '道路、供水、供电、垃圾处理四项中年末达标的项数÷4。',
      en: 'Of road, water, power and waste, those at standard at the end of the year ÷ 4.',
    },
    unit: 'PERCENT',
    kind: 'RATE',
    periodKind: 'YEAR',
    timeRule: 'STOCK',
    direction: 'HIGHER_IS_BETTER',
    target: 100,
    clause: '三.5',
    requirement: 'R38',
  },
  {
    key: 'serviceCentre',
    words: { zh: '党群服务中心在用', en: 'Party-mass service centre in use' },
    definition: {
      zh: '年末党群服务中心建成并在用为1，否则为0。',
      en: '1 when the centre is built and in use at the end of the year.',
    },
    unit: 'FLAG',
    kind: 'FLAG',
    periodKind: 'YEAR',
    timeRule: 'STOCK',
    direction: 'HIGHER_IS_BETTER',
    target: 1,
    clause: '三.5',
    requirement: 'R39',
  },
  {
    key: 'volunteerTeam',
    words: { zh: '志愿服务队', en: 'Volunteer service team' },
    definition: {
      zh: '年末有村党组织领办的志愿服务队为1，否则为0。',
      en: '1 when a volunteer team led by the Party organisation exists at the end of the year.',
    },
    unit: 'FLAG',
    kind: 'FLAG',
    periodKind: 'YEAR',
    timeRule: 'STOCK',
    direction: 'HIGHER_IS_BETTER',
    target: 1,
    clause: '三.5',
    requirement: 'R40',
  },
  {
    key: 'guaranteeIssues',
    words: { zh: '三保障及饮水问题未解决数', en: 'Open guarantee issues' },
    definition: {
      zh: '季末尚未解决的义务教育、基本医疗、住房安全和饮水问题数。',
      en: 'Issues of education, medical care, housing and drinking water still open at the end of the quarter.',
    },
    unit: 'COUNT',
    kind: 'AMOUNT',
    periodKind: 'QUARTER',
    timeRule: 'STOCK',
    direction: 'LOWER_IS_BETTER',
    target: 0,
    clause: '三.3',
    requirement: 'R20',
  },
]

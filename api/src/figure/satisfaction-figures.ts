import type { FigureMeasure } from './figure-measure'

/** Fewer valid answers are not published (domain.md §3, sample rule). */
const MIN_ANSWERS = 10

/** D5: higher satisfaction. */
export const satisfactionFigures: readonly FigureMeasure[] = [
  {
    key: 'satisfactionRate',
    words: { zh: '群众满意率', en: 'Satisfaction rate' },
    definition: {
      zh: '回答“非常满意”和“满意”的份数÷有效份数；有效份数不足10份不公布。',
      en: 'Answers "very satisfied" and "satisfied" ÷ valid answers; not published below 10 valid answers.',
    },
    unit: 'PERCENT',
    kind: 'RATE',
    periodKind: 'HALF_YEAR',
    timeRule: 'FLOW',
    direction: 'HIGHER_IS_BETTER',
    target: 90,
    minDenominator: MIN_ANSWERS,
    clause: '三.5',
    requirement: 'R41',
  },
  {
    key: 'visitCoverage',
    words: { zh: '入户走访覆盖率', en: 'Household-visit coverage' },
    definition: {
      zh: '季度内走访到的户数(同一户只计一次)÷常住户数。',
      en: 'Distinct households visited in the quarter ÷ resident households.',
    },
    unit: 'PERCENT',
    kind: 'RATE',
    periodKind: 'QUARTER',
    timeRule: 'FLOW',
    direction: 'HIGHER_IS_BETTER',
    target: 100,
    clause: '三.5',
    requirement: 'R36',
  },
  {
    key: 'requestsClosed',
    words: { zh: '群众诉求办结率', en: 'Requests closed' },
    definition: {
      zh: '季度内办结的群众诉求数÷受理数；没有受理的两项均填0，不计。',
      en: 'Requests of residents closed ÷ received in the quarter; both 0 when none came in, which does not apply.',
    },
    unit: 'PERCENT',
    kind: 'RATE',
    periodKind: 'QUARTER',
    timeRule: 'FLOW',
    direction: 'HIGHER_IS_BETTER',
    target: 100,
    noneIsNotApplicable: true,
    clause: '三.5',
    requirement: '三.5',
  },
]

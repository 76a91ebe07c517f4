import { parsePeriod } from '../common/period'
import type { Measure } from '../measure/measure'
import { completedProjectsColumn, projectsOnTimeColumn, projectYears } from './project-column.query'

const ofRegister = {
  periodKind: 'YEAR',
  timeRule: 'FLOW',
  direction: 'HIGHER_IS_BETTER',
  datasets: ['livelihoodProjects'],
  plan: { clause: '三.5', requirement: 'R37' },
} as const satisfies Partial<Measure>

export const projectMeasures: readonly Measure[] = [
  {
    ...ofRegister,
    key: 'livelihoodProjectsCompleted',
    words: { zh: '民生实事办结数', en: 'Livelihood projects completed' },
    definition: {
      zh: '当年验收办结的民生实事。区市报送了台账的，台账中没有实事的村计为0件。',
      en: 'Projects accepted as completed in the year. Where a county has sent its register, a village not in it has none.',
    },
    unit: 'COUNT',
    kind: 'AMOUNT',
    defaultStat: 'MEAN',
    absent: 'ZERO_IN_REPORTING_COUNTY',
    target: 3,
    bandEdges: [1, 2, 3, 4, 5],
    load: (db, period) => {
      const { startsOn, endsOn } = parsePeriod(period)
      return completedProjectsColumn(db, startsOn, endsOn)
    },
    periods: async (db) => (await projectYears(db)).completed,
  },
  {
    ...ofRegister,
    key: 'livelihoodProjectsOnTime',
    words: { zh: '民生实事按期办结率', en: 'On-time completion of livelihood projects' },
    definition: {
      zh: '当年应办结的民生实事中按期办结的比重；当年没有应办结实事的村不适用。',
      en: 'Of the projects due in the year those completed in time; does not apply to a village with none due.',
    },
    unit: 'PERCENT',
    kind: 'RATE',
    defaultStat: 'MEAN',
    absent: 'NOT_REPORTED',
    target: 100,
    formula: { zh: '按期办结件数 ÷ 应办结件数', en: 'completed in time ÷ due' },
    load: (db, period) => {
      const { startsOn, endsOn } = parsePeriod(period)
      return projectsOnTimeColumn(db, startsOn, endsOn)
    },
    periods: async (db) => (await projectYears(db)).due,
  },
]

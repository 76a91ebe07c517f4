import { DomainError } from '../common/domain-error'

/** Scores are told by the year: accounts and grades exist by calendar year. */
export class PlanPeriodWrong extends DomainError {
  constructor(given: string, year: number) {
    super(
      'PLAN_PERIOD_WRONG',
      {
        zh: `得分按年度计算，周期“${given}”应写成 ${year}。`,
        en: `Scores are told by the year: write ${year} instead of ${given}.`,
      },
      { given },
    )
  }
}

/** The plan has no requirement of this number. */
export class RequirementUnknown extends DomainError {
  constructor(given: string) {
    super(
      'REQUIREMENT_UNKNOWN',
      {
        zh: `方案中没有要求“${given}”，编号为 R01 至 R74。`,
        en: `The plan has no requirement "${given}"; they are R01 to R74.`,
      },
      { given },
    )
  }
}

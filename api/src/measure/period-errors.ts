import { DomainError } from '../common/domain-error'

/** Two periods of different length are not compared: six months against a quarter would tell nothing (domain.md §4.7). */
export class PeriodsNotAlike extends DomainError {
  constructor(period: string, against: string) {
    super(
      'PERIODS_NOT_ALIKE',
      {
        zh: `${period} 与 ${against} 长短不同，不能相比；against 应与 ${period} 为同类周期。`,
        en: `${period} and ${against} are of different length and cannot be compared; against must be of the kind of ${period}.`,
      },
      { period, against },
    )
  }
}

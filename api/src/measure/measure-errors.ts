import { DomainError } from '../common/domain-error'
import type { Measure } from './measure'
import { type Statistic, statisticWords, weightWords } from './measure-enums'

/** The figures a request began with were replaced while it was reading them. The server answers by reading anew. */
export class SnapshotMoved extends DomainError {
  constructor() {
    super('SNAPSHOT_MOVED', {
      zh: '读取期间有新数据发布，请重新读取。',
      en: 'New figures were published while these were being read; read again.',
    })
  }
}

/** The metric is not reported by such periods. */
export class PeriodKindWrong extends DomainError {
  constructor({ key, words, periodKind }: Measure, given: string, example: string) {
    super(
      'PERIOD_KIND_WRONG',
      {
        zh: `“${words.zh}”不按周期“${given}”的类型上报，应写成 ${example} 这样的周期。`,
        en: `${words.en} is not reported by periods like "${given}"; write a period like ${example}.`,
      },
      { metric: key, given, periodKind },
    )
  }
}

/** The statistic makes no sense for the metric: rates and levels do not add up. */
export class StatisticWrong extends DomainError {
  constructor({ key, words }: Measure, given: Statistic, allowed: readonly Statistic[]) {
    super(
      'STATISTIC_WRONG',
      {
        zh: `“${words.zh}”不能用“${statisticWords[given].zh}”，可用：${allowed.map((stat) => statisticWords[stat].zh).join('、')}。`,
        en: `${words.en} has no ${given}; use one of ${allowed.join(', ')}.`,
      },
      { metric: key, given },
    )
  }
}

/** QUANTILE without a place on the scale. */
export class QuantileWrong extends DomainError {
  constructor(given: number | null) {
    super(
      'QUANTILE_WRONG',
      {
        zh: 'stat 为 QUANTILE 时应给出 quantile，为0到1之间的数，如 0.9。',
        en: 'With stat QUANTILE give quantile, a number from 0 to 1, for example 0.9.',
      },
      { given },
    )
  }
}

/** WEIGHTED_MEAN without a weight. */
export class WeightMissing extends DomainError {
  constructor() {
    super('WEIGHT_MISSING', {
      zh: `stat 为 WEIGHTED_MEAN 时应给出 weight：${Object.keys(weightWords).join('、')}。`,
      en: `With stat WEIGHTED_MEAN give weight: ${Object.keys(weightWords).join(', ')}.`,
    })
  }
}

/** Compound growth needs periods that are whole years apart, the earlier one second. */
export class NotYearsApart extends DomainError {
  constructor(period: string, against: string) {
    super(
      'NOT_YEARS_APART',
      {
        zh: `年均复合增速的两个周期应相隔整年且先后分明：${period} 与 ${against} 不符合，against 应为更早年份的同一周期。`,
        en: `Compound annual growth is between the same period of two years: ${period} and ${against} are not; against must be that of an earlier year.`,
      },
      { period, against },
    )
  }
}

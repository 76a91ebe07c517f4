import { DomainError } from '../common/domain-error'
import type { Measure } from './measure'
import { type Statistic, statisticWords } from './measure-enums'

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

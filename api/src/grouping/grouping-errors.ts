import { DomainError } from '../common/domain-error'

/** No answer lists more groups; the others are told together as the rest. */
export const MAX_GROUPS = 1000

export class FirstWrong extends DomainError {
  constructor(given: number) {
    super(
      'FIRST_WRONG',
      {
        zh: `first 应为1至${MAX_GROUPS}，给出的是${given}；其余的组合并为 rest。`,
        en: `first must be 1 to ${MAX_GROUPS}, not ${given}; the other groups are told together as rest.`,
      },
      { given, max: MAX_GROUPS },
    )
  }
}

/** A minimum below the hub's own would tell of single villages. */
export class MinVillagesWrong extends DomainError {
  constructor(given: number, least: number) {
    super(
      'MIN_VILLAGES_WRONG',
      {
        zh: `minVillages 不应小于${least}，给出的是${given}；只按地方分组时可从1起。`,
        en: `minVillages must be at least ${least}, not ${given}; from 1 on only where all keys are places.`,
      },
      { given, least },
    )
  }
}

export class GroupListMissing extends DomainError {
  constructor(keys: readonly string[]) {
    super(
      'GROUP_LIST_MISSING',
      {
        zh: `按 reportingUnit 分组时应给出 list，现有名单：${keys.join('、')}。`,
        en: `To group by reportingUnit give list; there are: ${keys.join(', ')}.`,
      },
      { lists: keys.join(', ') },
    )
  }
}

export class OrderWithoutFigure extends DomainError {
  constructor() {
    super('GROUP_ORDER_INCOMPLETE', {
      zh: 'orderBy 中 by 为 FIGURE 时应给出 figure，即按哪个数排序。',
      en: 'In orderBy, by FIGURE needs figure: the number to order by.',
    })
  }
}

export class HavingIncomplete extends DomainError {
  constructor() {
    super('GROUP_HAVING_INCOMPLETE', {
      zh: 'having 的每一项应给出 villages，或者 figure 连同 gte、gt、lte、lt 之一。',
      en: 'Each item of having needs villages, or figure together with one of gte, gt, lte, lt.',
    })
  }
}

/** A yes-or-no key of a metric that is none. */
export class KeyMetricWrong extends DomainError {
  constructor(metric: string, flags: readonly string[]) {
    super(
      'GROUP_KEY_METRIC_WRONG',
      {
        zh: `flag 的 metric 应为是/否类指标，“${metric}”不是；可用：${flags.join('、')}。`,
        en: `The metric of flag must be a yes or no; "${metric}" is not; use one of ${flags.join(', ')}.`,
      },
      { metric },
    )
  }
}

/** Metrics without usual bands need edges. */
export class BandEdgesMissing extends DomainError {
  constructor(metric: string) {
    super(
      'GROUP_BAND_EDGES_MISSING',
      {
        zh: `指标“${metric}”没有常用分组，band 应给出 edges，从小到大。`,
        en: `The metric "${metric}" has no usual bands; give band edges, ascending.`,
      },
      { metric },
    )
  }
}

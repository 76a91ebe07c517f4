import { DomainError } from '../common/domain-error'

/** No tour has this code. */
export class TourUnknown extends DomainError {
  constructor(code: string) {
    super('TOUR_UNKNOWN', { zh: `没有编号为“${code}”的观摩。`, en: `There is no tour "${code}".` }, { code })
  }
}

/** A tour without stops has nothing to show. */
export class TourWithoutStops extends DomainError {
  constructor(code: string) {
    super(
      'TOUR_WITHOUT_STOPS',
      { zh: `观摩“${code}”还没有站点，请先加站点。`, en: `The tour "${code}" has no stops yet; add one first.` },
      { code },
    )
  }
}

/** The tour was never published, so that there is nothing to open, share or take along. */
export class TourNotPublished extends DomainError {
  constructor(code: string) {
    super(
      'TOUR_NOT_PUBLISHED',
      { zh: `观摩“${code}”还没有发布，请先发布。`, en: `The tour "${code}" is not published yet; publish it first.` },
      { code },
    )
  }
}

/** Only a cluster is compared with villages outside clusters. */
export class ComparisonNeedsCluster extends DomainError {
  constructor(stopCode: string) {
    super('COMPARISON_NEEDS_CLUSTER', comparisonWords, { stop: stopCode })
  }
}

export const comparisonWords = {
  zh: '片区对比图只用于片区站点，村的站点请改用折线图或柱形图。',
  en: 'Only the stop of a cluster has a comparison; choose a line or columns for a village.',
} as const

/** Something in a snapshot may not be shown to visitors. */
export class TourNotShowable extends DomainError {
  constructor(path: string, words: DomainError['words']) {
    super(
      'TOUR_NOT_SHOWABLE',
      { zh: `“${path}”不能展示：${words.zh}`, en: `"${path}" cannot be shown: ${words.en}` },
      { path },
    )
  }
}

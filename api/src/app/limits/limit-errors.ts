import { DomainError } from '../../common/domain-error'
import type { Words } from '../../common/words'
import type { Limits } from './limits'

interface LimitWords {
  readonly code: string
  readonly what: Words
  readonly change: Words
}

const limitWords: Readonly<Record<keyof Limits, LimitWords>> = {
  cost: {
    code: 'COST_TOO_HIGH',
    what: { zh: '查询的代价', en: 'The cost of the query' },
    change: {
      zh: '请减小 first、缩短周期范围、少选嵌套名单里的字段，或分几次查询。',
      en: 'Ask for a smaller `first`, a shorter range of periods, fewer fields inside nested lists, or ask in parts.',
    },
  },
  depth: {
    code: 'DEPTH_TOO_HIGH',
    what: { zh: '查询的嵌套层数', en: 'The depth of the query' },
    change: { zh: '请减少字段的层层嵌套。', en: 'Nest fields less deeply.' },
  },
  aliases: {
    code: 'ALIASES_TOO_MANY',
    what: { zh: '查询的别名数', en: 'The number of aliases' },
    change: {
      zh: '请分几次查询，或用名单代替逐个别名。',
      en: 'Ask in parts, or ask a list instead of one alias each.',
    },
  },
  rootFields: {
    code: 'ROOT_FIELDS_TOO_MANY',
    what: { zh: '顶层字段数', en: 'The number of root fields' },
    change: { zh: '请分几次查询。', en: 'Ask in parts.' },
  },
  directives: {
    code: 'DIRECTIVES_TOO_MANY',
    what: { zh: '指令（@）的个数', en: 'The number of directives' },
    change: { zh: '请少用 @include 和 @skip。', en: 'Use @include and @skip less.' },
  },
  tokens: {
    code: 'TOKENS_TOO_MANY',
    what: { zh: '查询的词数', en: 'The number of tokens of the query' },
    change: { zh: '请缩短查询，长名单放进变量。', en: 'Shorten the query; put long lists into variables.' },
  },
}

/** A question that is more than its asker may ask at once. */
export class LimitExceeded extends DomainError {
  constructor(limit: keyof Limits, found: number, allowed: number) {
    const { code, what, change } = limitWords[limit]
    const atLeast = limit === 'tokens'
    super(
      code,
      {
        zh: `${what.zh}${atLeast ? '超过' : `为 ${found}，超过`}上限 ${allowed}。${change.zh}`,
        en: `${what.en} is ${atLeast ? 'above' : `${found}, above`} the limit of ${allowed}. ${change.en}`,
      },
      { [limit]: found, limit: allowed },
    )
  }
}

import { z } from 'zod'
import type { Words } from '../common/words'
import { isRange } from './access/address'
import { DEFAULT_LIMITS, DEFAULT_TIMEOUT_MS } from './limits/limits'
import { DEFAULT_RATES } from './limits/rate-limits'
import { type Setting, settingsOf, wholeNumber } from './setting'

/** A setting that is a whole number from `min` to `max`. */
function number(fallback: number, min: number, max: number, unit: Words, means: Words) {
  return {
    read: wholeNumber(min, max).default(fallback),
    fallback: String(fallback),
    means,
    right: {
      zh: `${min} 到 ${max} 的整数${unit.zh}`,
      en: `a whole number${unit.en} from ${min} to ${max}`,
    },
  } satisfies Setting
}

/** A limit on one question; docs/limits.md says how each is counted. */
const limit = (fallback: number, means: Words) => number(fallback, 1, 1_000_000_000, { zh: '', en: '' }, means)

const rate = (fallback: number, means: Words) => number(fallback, 0, 1_000_000_000, { zh: '', en: '' }, means)

const milliseconds: Words = { zh: '（毫秒）', en: ' of milliseconds' }
const bytes: Words = { zh: '（字节）', en: ' of bytes' }

/** Settings that keep one question from costing all others their answers. */
export const guardSettings = settingsOf({
  RESULT_CACHE_BYTES: number(67_108_864, 0, Number.MAX_SAFE_INTEGER, bytes, {
    zh: '成品答案缓存的上限（字节）；有新数据即全部失效；0 表示不缓存',
    en: 'limit of the cache of whole answers, in bytes; new data drop them all; 0 keeps none',
  }),
  MAX_REQUEST_BYTES: number(262_144, 1_024, 16_777_216, bytes, {
    zh: '一次查询请求的最大长度（字节）',
    en: 'longest request to /graphql, in bytes',
  }),
  WARM_UP: {
    read: z
      .enum(['on', 'off'])
      .default('on')
      .transform((choice) => choice === 'on'),
    fallback: 'on',
    means: {
      zh: '启动后和有新数据后，在后台先算好首页',
      en: 'whether the first page is computed ahead, after the start and after each publication',
    },
    right: { zh: 'on 或 off', en: 'on or off' },
  },
  REQUEST_TIMEOUT_MS: number(DEFAULT_TIMEOUT_MS, 100, 600_000, milliseconds, {
    zh: '一次查询的时限（毫秒），到时停止',
    en: 'longest time for a query, in milliseconds; then it is stopped',
  }),
  LIMIT_COST: limit(DEFAULT_LIMITS.cost, {
    zh: '一次查询的最大代价，算法见 limits.md',
    en: 'highest cost of a query; limits.md says how it is counted',
  }),
  LIMIT_DEPTH: limit(DEFAULT_LIMITS.depth, { zh: '查询的最多嵌套层数', en: 'fields inside one another' }),
  LIMIT_ALIASES: limit(DEFAULT_LIMITS.aliases, { zh: '一次查询的最多别名数', en: 'aliases in a query' }),
  LIMIT_ROOT_FIELDS: limit(DEFAULT_LIMITS.rootFields, { zh: '一次查询的最多顶层字段数', en: 'root fields of a query' }),
  LIMIT_DIRECTIVES: limit(DEFAULT_LIMITS.directives, { zh: '一次查询的最多指令数', en: 'directives in a query' }),
  LIMIT_TOKENS: limit(DEFAULT_LIMITS.tokens, { zh: '一次查询的最多词数', en: 'tokens of a query' }),
  RATE_GUEST: rate(DEFAULT_RATES.guest, {
    zh: '每个地址未登录时每分钟的点数，算法见 security.md；0 表示不限',
    en: 'points a minute for each address before signing in; security.md says how they are counted; 0 for no limit',
  }),
  RATE_SIGNED_IN: rate(DEFAULT_RATES.signedIn, {
    zh: '每人登录后每分钟的点数；0 表示不限',
    en: 'points a minute for each person who has signed in; 0 for no limit',
  }),
  RATE_TOKEN: rate(DEFAULT_RATES.token, {
    zh: '每人的全部令牌每分钟的点数；0 表示不限',
    en: 'points a minute for all tokens of a person; 0 for no limit',
  }),
  TRUSTED_PROXIES: {
    read: z
      .string()
      .default('')
      .transform((list) => list.split(',').map((range) => range.trim()))
      .transform((ranges) => ranges.filter((range) => range !== ''))
      .refine((ranges) => ranges.every(isRange)),
    fallback: '',
    means: {
      zh: '除本机外，可信的反向代理和网页服务的地址；只采信它们转告的访问者地址、主机名和 HTTPS',
      en: 'addresses of proxies and of the pages, besides this machine, whose word on the address, host and HTTPS of their askers is taken',
    },
    right: {
      zh: '以逗号分隔的 IP 地址或网段，如 10.0.0.5,172.30.255.0/28',
      en: 'IP addresses or ranges, parted by commas, such as 10.0.0.5,172.30.255.0/28',
    },
  },
})

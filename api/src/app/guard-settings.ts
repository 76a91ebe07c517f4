import type { Words } from '../common/words'
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
})

import type { Words } from '../common/words'
import { type Unit, unitWords } from '../measure/measure-enums'
import { measureOf } from '../measure/metric'
import type { Bound, ScoreFunction, StatusPoints } from './plan-model'

const YUAN_PER_WAN = 10_000

const STEP_WORDS: Readonly<Record<keyof StatusPoints, Words>> = {
  MET: { zh: '按期', en: 'in time' },
  MET_LATE: { zh: '逾期完成', en: 'late' },
  IRREGULAR: { zh: '运行不规范', en: 'not by the rules' },
  OVERDUE: { zh: '逾期未完成', en: 'overdue' },
}

/** A number of a rule as people say it: 10万元, 80%, 4星. Percents differ by percentage points. */
function said(value: number, unit: Unit): Words {
  if (unit === 'YUAN') return { zh: `${value / YUAN_PER_WAN}万元`, en: `${value.toLocaleString('en')} yuan` }
  if (unit === 'PERCENT') return { zh: `${value}%`, en: `${value}%` }
  const words = unitWords[unit]
  return unit === 'FLAG' || unit === 'COUNT'
    ? { zh: `${value}${unit === 'COUNT' ? words.zh : ''}`, en: `${value}` }
    : { zh: `${value}${words.zh}`, en: `${value} ${words.en}` }
}

const saidOf = (metric: string, value: number): Words => said(value, measureOf(metric).unit)

const changeOf = (metric: string, value: number): Words => {
  const { unit } = measureOf(metric)
  return said(value, unit === 'PERCENT' ? 'PERCENTAGE_POINTS' : unit)
}

/** What a bound asks for, inclusive: 达到10万元. Of yes and no: 是. */
function boundSaid(metric: string, { atLeast, atMost, above }: Bound): Words {
  if (measureOf(metric).unit === 'FLAG') return { zh: '为“是”', en: 'yes' }
  if (atLeast !== undefined) {
    const { zh, en } = saidOf(metric, atLeast)
    return { zh: `达到${zh}`, en: `at least ${en}` }
  }
  if (above !== undefined) {
    const { zh, en } = saidOf(metric, above)
    return { zh: `大于${zh}`, en: `more than ${en}` }
  }
  const { zh, en } = saidOf(metric, atMost ?? 0)
  return atMost === 0 ? { zh: `为${zh}`, en: `${en}` } : { zh: `不超过${zh}`, en: `at most ${en}` }
}

/** The rule of a score in a sentence, as it is shown beside the points. Numbers carry their unit. */
export function scoreRule(score: ScoreFunction): Words {
  switch (score.kind) {
    case 'THRESHOLD': {
      const { zh, en } = boundSaid(score.metric, score.bound)
      return { zh: `${zh}得100分，否则0分`, en: `100 points for ${en}, else 0` }
    }
    case 'LINEAR': {
      const [from, to] = [saidOf(score.metric, score.from), saidOf(score.metric, score.to)]
      return {
        zh: `${from.zh}得0分，${to.zh}得100分，中间按比例`,
        en: `0 points at ${from.en}, 100 at ${to.en}, in proportion between`,
      }
    }
    case 'PARTS': {
      const parts = score.parts.map(({ metric, full, points }) => {
        const { words } = measureOf(metric)
        const { zh, en } = saidOf(metric, full)
        return { zh: `${words.zh}达${zh}得${points}分`, en: `${points} points for ${en} of: ${words.en}` }
      })
      return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join('; ') }
    }
    case 'STEPS':
      return stepsRule(score.requirement, score.points)
    case 'GAIN':
      return gainRule(score)
    case 'RATIO':
      return score.to === null
        ? { zh: '主管部门未设定目标，不计分', en: 'The bureau has not set a target: not scored' }
        : { zh: `0得0分，${score.to}%得100分`, en: `0 points at 0, 100 at ${score.to} percent` }
    case 'GROWTH_TO_COUNTY':
      return {
        zh: '不增长得0分，达到本区市农村居民收入增速得100分',
        en: '0 points for no growth, 100 for the growth of the survey statistic of the county',
      }
    case 'POSTING_YEAR':
      return {
        zh: `最近一个完整派驻年度办结${score.to}件得100分，按比例`,
        en: `100 points for ${score.to} in the latest complete posting year, in proportion`,
      }
  }
}

function gainRule({ metric, from, to, keepAbove }: Extract<ScoreFunction, { kind: 'GAIN' }>): Words {
  const [least, most] = [changeOf(metric, from), changeOf(metric, to)]
  const kept = keepAbove === null ? null : saidOf(metric, keepAbove)
  return {
    zh: `比基期增加${least.zh}得0分，增加${most.zh}得100分${kept ? `；基期已达${kept.zh}且未下降得100分` : ''}`,
    en: `0 points for a change of ${least.en} since the baseline, 100 for ${most.en}${kept ? `; 100 when ${kept.en} was reached before and is kept` : ''}`,
  }
}

function stepsRule(requirement: string, points: StatusPoints): Words {
  const list = (locale: keyof Words) =>
    Object.entries(points).map(([step, given]) => `${STEP_WORDS[step as keyof StatusPoints][locale]} ${given}`)
  return {
    zh: `按${requirement}的办理情况：${list('zh').join('，')}`,
    en: `By ${requirement}: ${list('en').join(', ')}`,
  }
}

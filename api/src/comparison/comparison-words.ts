import type { Words } from '../common/words'
import type { GroupTerms } from './choose-group'
import { comparisonStepWords, MIN_MEMBERS, MIN_OTHERS } from './comparison-enums'
import type { TriedStep } from './design/widen'
import type { Comparison } from './make-comparison'

/** Said wherever a comparison is shown (domain.md §4.6). */
export const DESCRIPTION_ONLY: Words = {
  zh: '描述性比较，不证明因果：片区不是抽签选定的，选入的村可能本来就不同。',
  en: 'A description, no proof of effect: clusters were not chosen by lot, and their villages may differ in other ways.',
}

/** A step of the search for comparison villages, in a sentence. */
export function stepWords({ step, members, others, isEnough }: TriedStep, { design }: GroupTerms): Words {
  const likeness = comparisonStepWords[step]
  const found = design === 'MATCHED' ? { zh: '匹配到', en: 'matched with' } : { zh: '有', en: 'have' }
  const end = isEnough
    ? { zh: '。', en: '.' }
    : step === 'CITY' || design !== 'SAME_COUNTY'
      ? {
          zh: `，不足 ${MIN_OTHERS} 个或不到八成成员村有对照村。`,
          en: `: fewer than ${MIN_OTHERS}, or for under 80 % of members.`,
        }
      : { zh: '，不够，放宽一步。', en: ': not enough, so one likeness is given up.' }
  return {
    zh: `${likeness.zh}：${members} 个成员村${found.zh} ${others} 个对照村${end.zh}`,
    en: `${likeness.en}: ${members} members ${found.en} ${others} comparison villages${end.en}`,
  }
}

/** Why nothing is told of the latest period; null where something is. */
export function refusalWords(comparison: Comparison): Words | null {
  const { state, pair, members, others } = comparison.latest()
  const { key } = pair.period
  if (state === 'NO_MEMBERS')
    return {
      zh: `${key} 没有整个时期都在片区内的村，不比较。`,
      en: `No village was in the cluster for the whole of ${key}, so nothing is compared.`,
    }
  if (state === 'TOO_FEW_MEMBERS')
    return {
      zh: `${key} 可比的成员村只有 ${members.compared} 个，至少要 ${MIN_MEMBERS} 个，不比较。`,
      en: `Only ${members.compared} members can be compared in ${key}; ${MIN_MEMBERS} are the least, so nothing is told.`,
    }
  if (state === 'TOO_FEW_OTHERS')
    return {
      zh: `${key} 可比的对照村只有 ${others.compared} 个，至少要 ${MIN_OTHERS} 个，不比较。`,
      en: `Only ${others.compared} comparison villages are found in ${key}; ${MIN_OTHERS} are the least, so nothing is told.`,
    }
  return null
}

/** What a reader should know before the number is used. */
export function cautionWords({ frame, group, members, query }: Comparison): Words[] {
  const cautions: Words[] = []
  const { firstJoinedOn } = members
  if (firstJoinedOn !== null && frame.basePeriod.endsOn >= firstJoinedOn)
    cautions.push({
      zh: `基期 ${query.base} 不早于最早的加入日期 ${firstJoinedOn}：加入前后的差异没有全部算入。`,
      en: `The base ${query.base} does not lie before the first joining on ${firstJoinedOn}: some of the difference is left out.`,
    })
  if (group.tried.length > 1)
    cautions.push({
      zh: `对照组已放宽到“${comparisonStepWords[group.step].zh}”。`,
      en: `The comparison group was widened: ${comparisonStepWords[group.step].en.toLowerCase()}.`,
    })
  if (query.measure.kind === 'RATE')
    cautions.push({
      zh: '比率按村平均，每村一票，与片区合计的比率不同。',
      en: 'Rates are means over villages, one vote each, and differ from the rate of the cluster as a whole.',
    })
  return cautions
}

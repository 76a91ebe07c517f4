import { personalDataIn } from '../common/personal-data'
import type { Words } from '../common/words'

/** Why a text may not be shown to visitors. */
export interface TextFault {
  readonly code: 'SENSITIVE_LABEL' | 'PERSONAL_DATA'
  /** The words at fault, as they stand. */
  readonly found: string
  readonly words: Words
}

/**
 * Labels that only those see who manage them (domain.md §7, wording): they never stand on public or tour pages, also
 * not with a space or a dot between the characters.
 */
const LABELS = ['软弱涣散', '问题突出', '后进村', '落后村'] as const

/** The first thing in a text that may not be shown to visitors; null when all of it may. */
export function textFault(text: string): TextFault | null {
  const bare = text.normalize('NFKC').replace(/[^\p{Letter}\p{Number}]/gu, '')
  const label = LABELS.find((one) => bare.includes(one))
  if (label !== undefined)
    return {
      code: 'SENSITIVE_LABEL',
      found: label,
      words: {
        zh: `观摩材料不出现“${label}”一类标签，请改写成进展或做法。`,
        en: `Tours never show a label such as "${label}"; tell the progress or the method instead.`,
      },
    }
  const personal = personalDataIn(text)
  if (personal === null) return null
  return {
    code: 'PERSONAL_DATA',
    found: personal,
    words: {
      zh: '文字中有身份证号或手机号，观摩材料不出现个人信息，请删去。',
      en: 'The text holds an identity or phone number; tours show no personal data, take it out.',
    },
  }
}

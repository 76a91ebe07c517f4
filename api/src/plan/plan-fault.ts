import { DomainError } from '../common/domain-error'
import type { Words } from '../common/words'

/** One thing that is wrong in a plan file. */
export interface PlanFault {
  /** Folder and file, for example `yantai-2021/requirements.yaml`. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** For example `requirements[3].check.metric`; empty: the file as a whole. */
  readonly path: string
  /** What stands there, shortened; null when nothing does. */
  readonly value: string | null
  /** What is wrong and what would be right. */
  readonly words: Words
}

/** Everything that is wrong in the files of plans, at once. */
export class PlanInvalid extends DomainError {
  constructor(readonly faults: readonly PlanFault[]) {
    const list = (locale: keyof Words) => faults.map((fault) => `\n  ${describeFault(fault, locale)}`).join('')
    super(
      'PLAN_INVALID',
      {
        zh: `方案文件有${faults.length}处错误：${list('zh')}`,
        en: `Mistakes in the plan files: ${faults.length}${list('en')}`,
      },
      { faults: faults.length },
    )
  }
}

/** A fault in a line: `yantai-2021/requirements.yaml:31 requirements[3].check.metric = starRatin: …`. */
export function describeFault({ file, line, path, value, words }: PlanFault, locale: keyof Words): string {
  const place = [`${file}:${line}`, path, value === null ? '' : `= ${value}`].filter((part) => part !== '').join(' ')
  return locale === 'zh' ? `${place}：${words.zh}` : `${place}: ${words.en}`
}

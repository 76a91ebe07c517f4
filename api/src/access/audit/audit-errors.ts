import { DomainError } from '../../common/domain-error'

/** A page of the record was asked for that there cannot be. */
export class AuditPageInvalid extends DomainError {
  constructor(longest: number) {
    super(
      'PAGE_INVALID',
      {
        zh: `first 应为0至${longest}，offset 不能为负。`,
        en: `first must be from 0 to ${longest}, offset not negative.`,
      },
      { longest },
    )
  }
}

/** The law asks for six months (网络安全法 §21, GB/T 22239—2019). */
export const FEWEST_AUDIT_MONTHS = 6

/** Entries were to be let go that the law wants kept. */
export class AuditKeptTooShort extends DomainError {
  constructor(given: number) {
    super(
      'AUDIT_MONTHS_TOO_FEW',
      {
        zh: `审计记录至少保存${FEWEST_AUDIT_MONTHS}个月，给出的是 ${given}。`,
        en: `The audit record is kept for ${FEWEST_AUDIT_MONTHS} months at least; ${given} was given.`,
      },
      { given },
    )
  }
}

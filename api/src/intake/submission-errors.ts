import { DomainError } from '../common/domain-error'

/** No submission has this id. */
export class SubmissionNotFound extends DomainError {
  constructor(id: number) {
    super('SUBMISSION_NOT_FOUND', { zh: `没有编号为 ${id} 的填报。`, en: `There is no submission ${id}.` }, { id })
  }
}

/** Only a draft can be published: it is published already, or was refused. */
export class SubmissionClosed extends DomainError {
  constructor(id: number, status: string) {
    super(
      'SUBMISSION_CLOSED',
      {
        zh: `编号为 ${id} 的填报${status === 'PUBLISHED' ? '已经发布' : '已被退回'}，不能再发布。`,
        en: `Submission ${id} is ${status.toLowerCase()} and cannot be published again.`,
      },
      { id, status },
    )
  }
}

/** Some rows have errors, and the valid rest was not asked for. */
export class SubmissionHasErrors extends DomainError {
  constructor(id: number, rows: number) {
    super(
      'SUBMISSION_HAS_ERRORS',
      {
        zh: `有 ${rows} 行存在错误，整批未发布。改正后重新导入，或选择只发布正确的行。`,
        en: `${rows} rows have errors, so nothing was published. Correct them, or ask for the valid rows only.`,
      },
      { id, rows },
    )
  }
}

/** The program no longer knows a dataset that the database has rows of. */
export class DatasetUnknown extends DomainError {
  constructor(key: string) {
    super('DATASET_UNKNOWN', { zh: `没有名为“${key}”的数据集。`, en: `There is no dataset "${key}".` }, { key })
  }
}

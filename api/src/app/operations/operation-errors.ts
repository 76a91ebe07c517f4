import { DomainError } from '../../common/domain-error'
import type { Words } from '../../common/words'

/** There is no saved operation of that name. */
export class OperationUnknown extends DomainError {
  constructor(given: string) {
    super(
      'OPERATION_UNKNOWN',
      {
        zh: `没有名为“${given}”的查询，/operations 列出全部。`,
        en: `There is no saved operation "${given}"; /operations lists them all.`,
      },
      { given },
    )
  }
}

/** A parameter is no variable of the operation. */
export class VariableUnknown extends DomainError {
  constructor(given: string, known: readonly string[]) {
    super(
      'VARIABLE_UNKNOWN',
      {
        zh: `没有变量“${given}”，可用：${known.join('、') || '无'}。`,
        en: `There is no variable "${given}"; there are: ${known.join(', ') || 'none'}.`,
      },
      { variable: given, known: known.join(',') },
    )
  }
}

/** A variable has a value that its type does not take. */
export class VariableWrong extends DomainError {
  constructor(variable: string, type: string, given: string, right: Words) {
    super(
      'VARIABLE_WRONG',
      {
        zh: `变量 ${variable}=“${given}”有误：${right.zh}`,
        en: `Variable ${variable}="${given}" is wrong: ${right.en}`,
      },
      { variable, type, given },
    )
  }
}

/** A variable that must be given is not. */
export class VariableMissing extends DomainError {
  constructor(variable: string, type: string) {
    super(
      'VARIABLE_MISSING',
      {
        zh: `缺少变量 ${variable}（${type}）。`,
        en: `The variable ${variable} (${type}) is missing.`,
      },
      { variable, type },
    )
  }
}

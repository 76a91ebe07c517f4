import { GraphQLError, getOperationAST, parse, validate } from 'graphql'
import { DomainError } from '../../common/domain-error'
import { type TableQuestion, tableQuestion } from '../../delivery/answer-table/answer-question'
import { buildSchema } from '../schema'
import type { AnswerRequest } from './answer-request'

/** The operation is at fault: what is wrong is said in GraphQL's own words. */
export class QueryWrong extends DomainError {
  constructor(errors: readonly GraphQLError[]) {
    const messages = errors.map(({ message }) => message).join('\n')
    super('QUERY_WRONG', { zh: `查询有误：\n${messages}`, en: `The query is wrong:\n${messages}` })
  }
}

class OperationUnclear extends DomainError {
  constructor() {
    super('OPERATION_UNCLEAR', {
      zh: '查询中有多个操作，请用 operationName 指明其中一个。',
      en: 'The query has several operations: name one of them by operationName.',
    })
  }
}

class OnlyQueries extends DomainError {
  constructor() {
    super('ONLY_QUERIES', { zh: '只有查询（query）能导出为文件。', en: 'Only a query can be had as a file.' })
  }
}

/** Reads the question of a request for a file. Refuses with `QUERY_WRONG`, `OPERATION_UNCLEAR` or `ONLY_QUERIES`. */
export function readQuestion({ query, operationName, variables }: AnswerRequest): TableQuestion {
  const schema = buildSchema()
  try {
    const document = parse(query)
    const errors = validate(schema, document)
    if (errors.length > 0) throw new QueryWrong(errors)
    const operation = getOperationAST(document, operationName)
    if (!operation) throw new OperationUnclear()
    if (operation.operation !== 'query') throw new OnlyQueries()
    return tableQuestion({ schema, document, operation, variables })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const { originalError } = error
    throw originalError instanceof DomainError ? originalError : new QueryWrong([error])
  }
}

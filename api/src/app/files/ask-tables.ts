import { type AnswerTable, answerTables } from '../../delivery/answer-table/answer-tables'
import type { HubParts } from '../context'
import { readWhole } from '../graphql/read-whole'
import { checkRequest } from '../limits/check-request'
import type { AnswerRequest } from './answer-request'
import { askPages } from './ask-pages'
import { tableSetting } from './make-table'
import { readQuestion } from './read-question'
import { dataOf, runQuestion } from './run-question'

/** Asks a question and lays its answer out as tables: as it was asked, or with every row of its list. */
export async function askTables(hub: HubParts, request: AnswerRequest): Promise<AnswerTable[]> {
  const { query, operationName, variables } = request
  await checkRequest(hub, 'SIGNED_IN', { document: query, operationName, variables })
  const question = readQuestion(request)
  if (request.all) return askPages(hub, question, request)
  const { answer } = await readWhole(hub, request.locale, true, async (context) => ({
    result: await runQuestion(question, context),
    setting: await tableSetting(context, request.locale),
  }))
  const data = dataOf(answer.result)
  return answerTables(question, { first: data, pages: () => [data] }, answer.setting)
}

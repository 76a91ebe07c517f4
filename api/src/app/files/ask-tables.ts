import type { ServerResponse } from 'node:http'
import { Turn } from '../../common/turn'
import { type AnswerTable, answerTables } from '../../delivery/answer-table/answer-tables'
import type { AuditedAsker } from '../audit/request-audit'
import type { HubParts, RequestContext } from '../context'
import { readWhole } from '../graphql/read-whole'
import { withinTime } from '../graphql/within-time'
import { checkRequest } from '../limits/check-request'
import type { AnswerRequest } from './answer-request'
import { askPages } from './ask-pages'
import { tableSetting } from './make-table'
import { readQuestion } from './read-question'
import { dataOf, runQuestion } from './run-question'

/**
 * Asks a question and lays its answer out as tables: as it was asked, or with every row of its list. Ends when the
 * response does; every row of a list may take as long as its reader does.
 */
export async function askTables(
  hub: HubParts,
  { viewer, address = null }: AuditedAsker,
  request: AnswerRequest,
  response: ServerResponse,
): Promise<AnswerTable[]> {
  const { query, operationName, variables, locale } = request
  const asker = { viewer, locale, address }
  await checkRequest(hub, viewer, { document: query, operationName, variables })
  const question = readQuestion(request)
  if (request.all) {
    const turn = new Turn()
    response.once('close', () => turn.stop())
    return askPages(hub, question, { asker, table: request.table }, turn)
  }
  const ask = async (context: RequestContext) => ({
    result: await runQuestion(question, context),
    setting: await tableSetting(context, locale),
  })
  const { answer } = await withinTime(response, hub.requestTimeoutMs, (turn) => readWhole(hub, asker, true, ask, turn))
  const data = dataOf(answer.result)
  return answerTables(question, { first: data, pages: () => [data] }, answer.setting)
}

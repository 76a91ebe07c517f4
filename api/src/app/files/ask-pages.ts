import { setImmediate } from 'node:timers/promises'
import { Turn } from '../../common/turn'
import type { TableQuestion } from '../../delivery/answer-table/answer-question'
import { type AnswerTable, answerTables } from '../../delivery/answer-table/answer-tables'
import { type AskedField, isObject, typeNameOf } from '../../delivery/answer-table/asked-field'
import { nextPage, type PagedQuestion, pageQuestion } from '../../delivery/answer-table/page-question'
import { SnapshotMoved } from '../../measure/measure-errors'
import { MAX_PAGE } from '../../selection/village-connection'
import type { Asker } from '../access/asker'
import { standingOf } from '../cache/data-stamp'
import { type HubParts, makeContext, type RequestContext } from '../context'
import { readWhole } from '../graphql/read-whole'
import { limitsOf, limitTierOf } from '../limits/limits'
import { scaleOf } from '../limits/map-scale'
import { operationCost } from '../limits/operation-cost'
import { tableSetting } from './make-table'
import { dataOf, runQuestion } from './run-question'

/**
 * Asks for every row of a list, a page at a time while the tables are read: memory does not grow with the list. All
 * pages are of one revision; where that cannot be, the file is broken off.
 */
export async function askPages(
  hub: HubParts,
  question: TableQuestion,
  { asker, table }: { readonly asker: Asker; readonly table: string | null },
  turn: Turn = new Turn(),
): Promise<AnswerTable[]> {
  const paged = await affordable(hub, asker, question, table)
  const ask = async (context: RequestContext) => {
    context.outcome.goesOn = true
    const result = await runQuestion(paged.question, context)
    return { context, result, setting: await tableSetting(context, asker.locale) }
  }
  const { answer } = await readWhole(hub, asker, true, ask, turn)
  const first = dataOf(answer.result)
  const pages = () => pagesOf({ hub, asker, paged, first, began: answer.context, turn })
  return answerTables(paged.question, { first, pages, path: paged.path }, answer.setting)
}

/** The question with as many rows a page as one question may cost: a row that costs much has fewer beside it. */
async function affordable(
  hub: HubParts,
  { viewer }: Asker,
  question: TableQuestion,
  table: string | null,
): Promise<PagedQuestion> {
  const scale = scaleOf(await hub.maps.mapOn(null))
  const limit = limitsOf(limitTierOf(viewer), hub.limits).cost
  for (let rows = MAX_PAGE; ; rows = Math.floor(rows / 2)) {
    const paged = pageQuestion(question, table, rows)
    if (rows === 1 || (operationCost({ ...paged.question, scale }) ?? 0) <= limit) return paged
  }
}

interface Reading {
  readonly hub: HubParts
  readonly asker: Asker
  readonly paged: PagedQuestion
  readonly first: unknown
  /** What the first page was read on. */
  readonly began: RequestContext
  readonly turn: Turn
}

/** The pages; told to the audit record as one reading when they end, wherever that is. */
async function* pagesOf(reading: Reading): AsyncGenerator<unknown> {
  const { hub, asker, began } = reading
  try {
    yield* readPages(reading)
  } finally {
    hub.audit.personal(asker, began.outcome.personal, began.allMaps)
  }
}

async function* readPages({ hub, paged, first, began, turn }: Reading): AsyncGenerator<unknown> {
  const { figures, maps, startedOn } = began
  const readsRows = paged.question.fields.some(isReadFromRows)
  let data = first
  for (let page = 0; ; page++) {
    yield data
    const next = nextPage(paged, data, page)
    if (!next) return
    // A reader as fast as the pages are made would leave no turn to other requests.
    await setImmediate()
    // Loaders keep what they loaded: each page has its own.
    const context: RequestContext = { ...(await makeContext(hub, began, turn)), figures, maps, startedOn }
    context.outcome.personal = began.outcome.personal
    data = dataOf(await runQuestion(next, context))
    if (readsRows && (await standingOf(hub, context)).kind === 'OVERTAKEN') throw new SnapshotMoved()
  }
}

/** Types that are computed from columns and maps, which stay as they were when the request began. */
const COMPUTED: ReadonlySet<string> = new Set([
  'Bin',
  'Change',
  'Distribution',
  'DivisionVersion',
  'Figure',
  'MetricInfo',
  'PageInfo',
  'PeriodParts',
  'Place',
  'PlaceRank',
  'Region',
  'ReportingUnit',
  'Village',
  'VillageConnection',
  'VillageEdge',
  'VillageGrowth',
])

/** Whether anything below a field is read from rows as they are now. */
const isReadFromRows = (field: AskedField): boolean =>
  (isObject(field) && !COMPUTED.has(typeNameOf(field))) || field.children.some(isReadFromRows)

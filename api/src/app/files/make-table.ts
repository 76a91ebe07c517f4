import { todayInShanghai } from '../../common/calendar'
import { DomainError } from '../../common/domain-error'
import { obligationTable } from '../../delivery/obligation-table'
import { rankingTable } from '../../delivery/ranking-table'
import { scoreRankingTable } from '../../delivery/score-table'
import type { Table } from '../../delivery/table'
import type { TableSetting } from '../../delivery/table-words'
import { requirePlace } from '../../division/find-place'
import { isSampleLoaded } from '../../intake/hub-status'
import { yearBefore } from '../../measure/measure-reader'
import { measureOf } from '../../measure/metric'
import { findObligations } from '../../plan/find-obligations'
import { findScoreRanking } from '../../plan/find-score-ranking'
import { boardOn } from '../../plan/plan-context'
import { findRanking } from '../../ranking/find-ranking'
import type { RequestContext } from '../context'
import type { FileQuery } from './file-query'

type Make = (context: RequestContext, query: FileQuery, setting: TableSetting) => Promise<Table>

/** What the ranking page shows before anything is chosen. */
const DEFAULT_METRIC = 'collectiveIncome'
const DEFAULT_LIST = 'counties'

/** Units of a list unless a level is asked for; the page calls the units COUNTY. */
const setOf = ({ list, level, within }: FileQuery) =>
  level === undefined || level === 'COUNTY'
    ? { list: within === undefined ? (list ?? DEFAULT_LIST) : null, level: null, within: within ?? null }
    : { list: null, level, within: within ?? null }

const ranking: Make = async (context, query, setting) => {
  const map = await context.maps.mapOn(null)
  const measure = measureOf(query.metric ?? DEFAULT_METRIC)
  const period = query.period ?? (await context.figures.periodsOf(measure)).at(-1)
  if (period === undefined) throw new NothingToExport()
  const made = await findRanking(context, map, setOf(query), {
    measure,
    period,
    stat: query.stat ?? measure.defaultStat,
    scope: query.scope,
    atLeast: null,
    quantile: query.quantile ?? null,
    weight: query.weight ?? null,
    orderBy: query.order,
    direction: query.direction ?? null,
    against: query.against ?? yearBefore(period),
  })
  return rankingTable(made, setting)
}

const scores: Make = async (context, query, setting) => {
  const map = await context.maps.mapOn(null)
  const year = Number(query.period?.slice(0, 4) ?? todayInShanghai().slice(0, 4))
  const asked = { year, version: query.version ?? null, by: query.by }
  return scoreRankingTable(await findScoreRanking(context, map, setOf(query), asked), setting)
}

const obligations: Make = async (context, query, setting) => {
  const map = await context.maps.mapOn(null)
  const code = query.place ?? query.within ?? map.home?.code
  if (code === undefined) throw new NothingToExport()
  const board = await boardOn(context, map, query.version ?? null, query.on ?? todayInShanghai())
  const found = await findObligations(board, {
    within: requirePlace(map, code).villageSet,
    statuses: query.status ?? [],
    requirement: query.requirement ?? null,
    dueBefore: query.dueBefore ?? null,
    seesLabels: context.seesLabels,
  })
  return obligationTable(board, found, setting)
}

/** The files that pages offer, by name. */
export const tables: Readonly<Record<string, Make>> = { ranking, scores, obligations }

/** What every table says about itself. */
export async function tableSetting(
  { db, datasets, figures }: RequestContext,
  locale: 'zh' | 'en',
): Promise<TableSetting> {
  const { revision, publishedAt } = figures.snapshot
  return { locale, revision, publishedAt, isSample: await isSampleLoaded(db, datasets) }
}

class NothingToExport extends DomainError {
  constructor() {
    super('NOTHING_TO_EXPORT', { zh: '还没有可导出的数据。', en: 'There is nothing to export yet.' })
  }
}

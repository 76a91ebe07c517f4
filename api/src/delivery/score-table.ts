import type { ScoreRanking } from '../plan/score.types'
import type { Table, TableColumn, TableRow } from './table'
import { labelRows, stateText, type TableSetting, tableNotes, tableTitle } from './table-words'

const points = (score: number | null): number | null => (score === null ? null : Number(score.toFixed(2)))

/** A ranking by scores as a table: total and dimensions, with bounds, coverage and the ranks it could take. */
export function scoreRankingTable(ranking: ScoreRanking, setting: TableSetting): Table {
  const { locale } = setting
  const zh = locale === 'zh'
  const unit = zh ? '分' : 'points'
  const dimensions = ranking.plan.plan.dimensions
  const columns: TableColumn[] = [
    { head: zh ? '名次' : 'Rank', type: 'INTEGER' },
    { head: zh ? '区划代码' : 'Code', type: 'CODE' },
    { head: zh ? '名称' : 'Name', type: 'TEXT' },
    { head: zh ? '总分' : 'Total', unit, type: 'NUMBER' },
    ...dimensions.map(({ name }): TableColumn => ({ head: name[locale], unit, type: 'NUMBER' })),
    { head: zh ? '比基期' : 'Since the baseline', unit, type: 'NUMBER' },
    { head: zh ? '下限' : 'Low', unit, type: 'NUMBER' },
    { head: zh ? '上限' : 'High', unit, type: 'NUMBER' },
    { head: zh ? '帮扶村数' : 'Supported villages', type: 'INTEGER' },
    { head: zh ? '覆盖率' : 'Coverage', unit: '%', type: 'NUMBER' },
    { head: zh ? '权重变动时名次' : 'Rank when weights move', type: 'TEXT' },
    { head: zh ? '缺数影响的名次' : 'Rank that gaps leave open', type: 'TEXT' },
    { head: zh ? '状态' : 'State', type: 'TEXT' },
  ]
  const span = (range: { best: number; worst: number } | null) => (range ? `${range.best}—${range.worst}` : null)
  const rows = ranking.entries.map(
    ({ rank, place, total, dimensions: own, rankByWeights, rankByMissing }): TableRow => [
      rank,
      place.code,
      place.name,
      points(total.score),
      ...own.map(({ score }) => points(score.score)),
      points(total.change),
      points(total.low),
      points(total.high),
      total.expected,
      points(total.coverage),
      span(rankByWeights),
      span(rankByMissing),
      stateText(total.state, locale),
    ],
  )
  const title = zh ? `${ranking.period} 五个明显得分` : `Scores of the five improvements, ${ranking.period}`
  const basis = zh ? `方案版本 ${ranking.plan.plan.key}` : `Plan version ${ranking.plan.plan.key}`
  return labelRows(
    { title: tableTitle(title, setting), columns, rows: [rows], notes: tableNotes(setting, [basis]) },
    setting,
  )
}

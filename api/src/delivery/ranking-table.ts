import { statisticWords } from '../measure/measure-enums'
import type { Ranking } from '../ranking/ranking'
import type { Table, TableColumn, TableRow } from './table'
import { cellNumber, cellUnit, labelRows, stateText, type TableSetting, tableNotes, tableTitle } from './table-words'

/** A ranking as a table: every number with its unit, its coverage and, where it is not ranked, the reason. */
export function rankingTable(ranking: Ranking, setting: TableSetting): Table {
  const { locale } = setting
  const zh = locale === 'zh'
  const { measure } = ranking.metric
  const [figureUnit, changeUnit] = [ranking.overall.unit, ranking.entries[0]?.change.unit ?? ranking.overall.unit]
  const columns: TableColumn[] = [
    { head: zh ? '名次' : 'Rank', type: 'INTEGER' },
    { head: zh ? '区划代码' : 'Code', type: 'CODE' },
    { head: zh ? '名称' : 'Name', type: 'TEXT' },
    {
      head: `${measure.words[locale]} ${statisticWords[ranking.stat][locale].split(';')[0]}`,
      unit: cellUnit(figureUnit).words[locale],
      type: 'NUMBER',
    },
    {
      head: zh ? `比${ranking.against}变化` : `Change against ${ranking.against}`,
      unit: cellUnit(changeUnit).words[locale],
      type: 'NUMBER',
    },
    { head: zh ? '可比村数' : 'Villages compared', type: 'INTEGER' },
    { head: zh ? '已上报' : 'Reported', type: 'INTEGER' },
    { head: zh ? '应上报' : 'Expected', type: 'INTEGER' },
    { head: zh ? '覆盖率' : 'Coverage', unit: '%', type: 'NUMBER' },
    { head: zh ? '名次变化' : 'Change of rank', type: 'INTEGER' },
    { head: zh ? '状态' : 'State', type: 'TEXT' },
  ]
  const rows = ranking.entries.map(
    ({ rank, place, figure, change, rankChange, fewVillages }): TableRow => [
      rank,
      place.code,
      place.name,
      cellNumber(figure.value, figureUnit),
      cellNumber(change.value, changeUnit),
      change.pairs,
      figure.reported,
      figure.expected,
      figure.coverage === null ? null : Number(figure.coverage.toFixed(2)),
      rankChange,
      fewVillages ? (zh ? '样本少' : 'few villages') : stateText(figure.state, locale),
    ],
  )
  const definition = `${measure.words[locale]}: ${measure.definition[locale]}`
  const title = zh ? `${ranking.period} ${measure.words.zh}排名` : `${measure.words.en}, ${ranking.period}`
  const clause = measure.plan
    ? [
        zh
          ? `方案条款 ${measure.plan.clause}(${measure.plan.requirement})`
          : `Clause ${measure.plan.clause} (${measure.plan.requirement})`,
      ]
    : []
  return labelRows(
    { title: tableTitle(title, setting), columns, rows: [rows], notes: tableNotes(setting, [definition, ...clause]) },
    setting,
  )
}

import { type ObligationKey, toObligation } from '../plan/find-obligations'
import { obligationStatusWords } from '../plan/obligation-status'
import type { PlanBoard } from '../plan/plan-board'
import type { Table, TableColumn, TableRow } from './table'
import { labelRows, type TableSetting, tableNotes, tableTitle } from './table-words'

const BATCH = 1_000

/** Obligations as a ledger (台账): one row a village and requirement, the most pressing first. Rows are made as they leave. */
export function obligationTable(board: PlanBoard, found: readonly ObligationKey[], setting: TableSetting): Table {
  const zh = setting.locale === 'zh'
  const columns: TableColumn[] = [
    { head: zh ? '要求' : 'Requirement', type: 'CODE' },
    { head: zh ? '条款' : 'Clause', type: 'TEXT' },
    { head: zh ? '要求名称' : 'Name', type: 'TEXT', width: 36 },
    { head: zh ? '区市' : 'County', type: 'TEXT' },
    { head: zh ? '乡镇' : 'Township', type: 'TEXT' },
    { head: zh ? '村代码' : 'Village code', type: 'CODE' },
    { head: zh ? '村名' : 'Village', type: 'TEXT' },
    { head: zh ? '状态' : 'Status', type: 'TEXT' },
    { head: zh ? '期限' : 'Due on', type: 'DAY' },
    { head: zh ? '剩余天数' : 'Days left', type: 'INTEGER' },
    { head: zh ? '依据周期' : 'Evidence period', type: 'TEXT' },
    { head: zh ? '依据数值' : 'Evidence value', type: 'NUMBER' },
    { head: zh ? '依据日期' : 'Evidence day', type: 'DAY' },
    { head: zh ? '已到期数' : 'Periods due', type: 'INTEGER' },
    { head: zh ? '完成期数' : 'Periods met', type: 'INTEGER' },
  ]
  const title = zh ? `督办台账 ${board.onDay}` : `Duties on ${board.onDay}`
  const basis = zh ? `方案版本 ${board.sources.plan.key}` : `Plan version ${board.sources.plan.key}`
  const table = {
    title: tableTitle(title, setting),
    columns,
    rows: batches(board, found, setting),
    notes: tableNotes(setting, [basis]),
  }
  return labelRows(table, setting)
}

function* batches(board: PlanBoard, found: readonly ObligationKey[], setting: TableSetting): Generator<TableRow[]> {
  for (let start = 0; start < found.length; start += BATCH)
    yield found.slice(start, start + BATCH).map((key) => toRow(board, key, setting))
}

function toRow(board: PlanBoard, key: ObligationKey, { locale }: TableSetting): TableRow {
  const own = toObligation(board, key)
  const { requirement } = own.requirement
  return [
    requirement.id,
    requirement.clause,
    requirement.name[locale],
    own.village.parent.parent?.name ?? null,
    own.village.parent.name,
    own.village.code,
    own.village.name,
    obligationStatusWords[own.status][locale],
    own.dueOn,
    own.daysLeft,
    own.evidencePeriod,
    own.evidenceValue,
    own.evidenceOn,
    own.periodsDue,
    own.periodsMet,
  ]
}

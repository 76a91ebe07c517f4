import { DomainError } from '../common/domain-error'
import { codesAbove } from './division-code'
import type { ListRow } from './list-row'

/** The rows of a list in one province, in code order. */
export interface ProvinceRows {
  readonly province: string
  readonly rows: readonly ListRow[]
}

const refuse = (code: string, given: string, zh: string, en: string) => new DomainError(code, { zh, en }, { given })

/** Sorts by code, and refuses codes that stand twice and villages without a township. */
function arrange(province: string, rows: ListRow[]): ProvinceRows {
  rows.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
  const codes = new Set<string>()
  for (const { code, name } of rows) {
    if (codes.has(code))
      throw refuse(
        'LIST_CODE_TWICE',
        code,
        `代码 ${code}(${name})在名单中出现两次。`,
        `Code ${code} (${name}) stands twice.`,
      )
    codes.add(code)
    const township = codesAbove(code)[0]
    if (code.length === 12 && !codes.has(township as string))
      throw refuse(
        'LIST_PARENT_MISSING',
        code,
        `名单缺少 ${code}(${name})所属的乡镇 ${township}。`,
        `The list lacks township ${township}, to which ${code} (${name}) belongs.`,
      )
  }
  return { province, rows }
}

/**
 * Cuts a list into provinces, so that the nation is compared one province at a time. Refuses with `LIST_UNORDERED` when
 * a province comes back after another, `LIST_CODE_TWICE`, `LIST_PARENT_MISSING`.
 */
export async function* listByProvince(rows: AsyncIterable<ListRow> | Iterable<ListRow>): AsyncGenerator<ProvinceRows> {
  const done = new Set<string>()
  let province: string | null = null
  let batch: ListRow[] = []
  for await (const row of rows) {
    const next = row.code.slice(0, 2)
    if (next !== province) {
      if (done.has(next))
        throw refuse(
          'LIST_UNORDERED',
          row.code,
          `名单须按代码排序：${row.code} 应与省份 ${next} 的其他行相连。`,
          `The list must be in code order: ${row.code} should stand with the other rows of province ${next}.`,
        )
      if (province !== null) yield arrange(province, batch)
      done.add(next)
      province = next
      batch = []
    }
    batch.push(row)
  }
  if (province !== null) yield arrange(province, batch)
}

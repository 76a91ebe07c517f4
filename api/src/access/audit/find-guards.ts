import type { Reader } from '../../db/database'

/** Triggers of the migration `Audit`, by which the database itself refuses to change the record. */
const GUARDS = [
  'audit_entry_append',
  'audit_entry_keep',
  'audit_entry_prune',
  'audit_head_forward',
  'audit_head_keep',
] as const

/** Guards that are not there: an engine without triggers, a server that did not allow them, or somebody took them away. */
export async function missingGuards(reader: Reader): Promise<readonly string[]> {
  const rows = await reader.query<{ name: unknown }>(
    reader.dialect === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'trigger'"
      : 'SELECT trigger_name AS name FROM information_schema.triggers WHERE trigger_schema = DATABASE()',
  )
  const found = new Set(rows.map(({ name }) => String(name)))
  return GUARDS.filter((name) => !found.has(name))
}

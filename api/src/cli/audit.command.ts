import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Command, InvalidArgumentError } from 'commander'
import { exportAudit } from '../access/audit/export-audit'
import { pruneAudit } from '../access/audit/prune-audit'
import { HUB_VIEWER } from '../access/viewer'
import { isDay } from '../common/calendar'
import type { Database } from '../db/database'
import { withDatabase } from './with-database'

/** What these verbs need to know. */
export interface AuditSettings {
  /** Months that the record is kept. */
  readonly auditMonths: number
}

function readDay(given: string): string {
  if (isDay(given)) return given
  throw new InvalidArgumentError('应写成 2024-03-31。 Write 2024-03-31.')
}

/** `hub audit`: taking the audit record along, and letting go what is older than it is kept. */
export function auditCommand(open: () => Promise<Database>, settings: () => AuditSettings): Command {
  return new Command('audit')
    .description('审计记录：导出、到期清理 · the audit record: export, prune')
    .addCommand(exportCommand(open))
    .addCommand(pruneCommand(open, settings))
}

interface ExportFlags {
  readonly output?: string
  readonly from?: string
  readonly to?: string
}

const exportCommand = (open: () => Promise<Database>): Command =>
  new Command('export')
    .description(
      '写成JSON行，每行一条，可据以核对哈希链 · write JSON lines, one an entry, from which the chain can be checked',
    )
    .option('-o, --output <file.jsonl>', '文件，缺省为标准输出 · file; default: standard output')
    .option('--from <day>', '起始日 · first day', readDay)
    .option('--to <day>', '截止日（含） · last day, included', readDay)
    .action(({ output, from, to }: ExportFlags) =>
      withDatabase(open, async (db) => {
        const lines = Readable.from(await exportAudit(db, { from, to, actor: HUB_VIEWER.actor }))
        if (output === undefined || output === '-') await pipeline(lines, process.stdout, { end: false })
        else await pipeline(lines, createWriteStream(output, { mode: 0o600 }))
        if (output !== undefined) console.error(output)
      }),
    )

const pruneCommand = (open: () => Promise<Database>, settings: () => AuditSettings): Command =>
  new Command('prune')
    .description('清理超过保存期（AUDIT_MONTHS）的整天记录 · let go whole days older than AUDIT_MONTHS')
    .option('--dry-run', '只看不清理 · look only')
    .action(({ dryRun = false }: { dryRun?: boolean }) =>
      withDatabase(open, async (db) => {
        const { auditMonths: months } = settings()
        const { entries, keptFrom } = await pruneAudit(db, { months, actor: HUB_VIEWER.actor, dryRun })
        const [done, would] = dryRun ? ['可清理', 'would go'] : ['已清理', 'went']
        console.log(`${keptFrom} 之前：${done} ${entries} 条 · before ${keptFrom}: ${entries} entries ${would}`)
      }),
    )

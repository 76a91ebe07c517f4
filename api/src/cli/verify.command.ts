import { Command, InvalidArgumentError } from 'commander'
import { type ChainPoint, readPoint } from '../access/audit/chain-point'
import { missingGuards } from '../access/audit/find-guards'
import { verifyChain } from '../access/audit/verify-chain'
import type { Locale, Words } from '../common/words'
import type { Database } from '../db/database'
import type { Dataset } from '../intake/dataset'
import { type RegistryDifference, type Verification, verifyRegistry } from '../intake/verify-registry'
import { chainReport } from './chain-report'
import { languageOption } from './command-language'
import { tableText } from './print-table'

const kindWords: Readonly<Record<RegistryDifference['kind'], Words>> = {
  MISSING_IN_REGISTRY: { zh: '台账有，登记表没有', en: 'in the ledger, not in the registry' },
  NOT_IN_LEDGER: { zh: '登记表有，台账没有', en: 'in the registry, not in the ledger' },
  OTHER_VALUES: { zh: '两处内容不同', en: 'other values in the registry' },
  OTHER_REVISION: { zh: '两处版本不同', en: 'other revision in the registry' },
}

interface VerifyFlags {
  readonly lang: Locale
  readonly auditHead: readonly ChainPoint[]
}

function addPoint(given: string, before: readonly ChainPoint[]): readonly ChainPoint[] {
  const point = readPoint(given)
  if (point) return [...before, point]
  throw new InvalidArgumentError('应为上次核对时打印的“序号:哈希”。 Give <seq>:<hash> as an earlier check printed it.')
}

/** `hub verify`: whether the registry is what the ledger says, and the audit record as it was written. */
export function verifyCommand(open: () => Promise<Database>, datasets: readonly Dataset[]): Command {
  return new Command('verify')
    .description('核对登记表与台账、审计链 · check the registry against the ledger, and the chain of the audit record')
    .option(
      '--audit-head <seq:hash>',
      '以前留存的审计链首，可多次 · a head of the audit chain noted before; repeatable',
      addPoint,
      [],
    )
    .addOption(languageOption())
    .action(async ({ lang, auditHead }: VerifyFlags) => {
      const db = await open()
      try {
        const found = await verifyRegistry(db, datasets)
        for (const line of verificationReport(found, lang)) console.log(line)
        const chain = await verifyChain(db, auditHead)
        for (const line of chainReport(chain, await missingGuards(db), lang)) console.log(line)
        if (found.differenceCount > 0 || chain.fault) process.exitCode = 1
      } finally {
        await db.close()
      }
    })
}

function verificationReport({ rows, differenceCount, differences }: Verification, locale: Locale): string[] {
  if (differenceCount === 0)
    return [locale === 'zh' ? `一致：${rows} 行与台账相同。` : `All ${rows} rows are as the ledger says.`]
  const heads = locale === 'zh' ? ['数据集', '键', '问题'] : ['Dataset', 'Key', 'Difference']
  const lines = tableText(
    heads,
    differences.map(({ dataset, rowKey, kind }) => [dataset, rowKey, kindWords[kind][locale]]),
  )
  const more = differenceCount - differences.length
  if (more > 0) lines.push(locale === 'zh' ? `…另有 ${more} 处` : `… and ${more} more`)
  const advice = {
    zh: `登记表有 ${differenceCount} 处与台账不符。可用 hub rebuild 按台账重建。`,
    en: `The registry differs from the ledger in ${differenceCount} places. "hub rebuild" makes it anew from the ledger.`,
  }
  return [...lines, '', advice[locale]]
}

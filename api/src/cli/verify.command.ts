import { Command } from 'commander'
import type { Locale, Words } from '../common/words'
import type { Database } from '../db/database'
import type { Dataset } from '../intake/dataset'
import { type RegistryDifference, type Verification, verifyRegistry } from '../intake/verify-registry'
import { languageOption } from './command-language'
import { tableText } from './print-table'

const kindWords: Readonly<Record<RegistryDifference['kind'], Words>> = {
  MISSING_IN_REGISTRY: { zh: '台账有，登记表没有', en: 'in the ledger, not in the registry' },
  NOT_IN_LEDGER: { zh: '登记表有，台账没有', en: 'in the registry, not in the ledger' },
  OTHER_VALUES: { zh: '两处内容不同', en: 'other values in the registry' },
  OTHER_REVISION: { zh: '两处版本不同', en: 'other revision in the registry' },
}

/** `hub verify`: whether the registry is what the ledger says. */
export function verifyCommand(open: () => Promise<Database>, datasets: readonly Dataset[]): Command {
  return new Command('verify')
    .description('核对登记表与台账是否一致 · check that the registry is what the ledger says')
    .addOption(languageOption())
    .action(async ({ lang }: { lang: Locale }) => {
      const db = await open()
      try {
        const found = await verifyRegistry(db, datasets)
        for (const line of verificationReport(found, lang)) console.log(line)
        if (found.differenceCount > 0) process.exitCode = 1
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

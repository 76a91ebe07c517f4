import { pointText } from '../access/audit/chain-point'
import type { ChainFault, ChainState } from '../access/audit/verify-chain'
import type { Locale, Words } from '../common/words'

const faultWords: Readonly<Record<ChainFault, Words>> = {
  CHANGED: { zh: '内容或哈希被改动', en: 'is not what was written' },
  MISSING: { zh: '记录缺失', en: 'is missing' },
  EXTRA: { zh: '链首之后多出记录', en: 'is beyond the head' },
  HEAD_MISSING: { zh: '链首行缺失', en: 'the head itself is missing' },
  REWRITTEN: { zh: '与他处留存的链首不符', en: 'is another one than was noted elsewhere' },
}

/** What `hub verify` says of the audit record. */
export function chainReport(state: ChainState, missingGuards: readonly string[], locale: Locale): string[] {
  const { entries, head, anchor, fault } = state
  const say = (words: Words) => words[locale]
  const lines = fault
    ? [
        say({
          zh: `审计链断于第 ${fault.at} 条：${faultWords[fault.kind].zh}。此前 ${entries} 条完整。`,
          en: `The audit chain breaks at entry ${fault.at}: it ${faultWords[fault.kind].en}. The ${entries} before are whole.`,
        }),
      ]
    : [say({ zh: `审计链完整：${entries} 条。`, en: `The audit chain is whole: ${entries} entries.` })]
  if (anchor)
    lines.push(say({ zh: `锚点（已到期清理）${pointText(anchor)}`, en: `Anchor (pruned) ${pointText(anchor)}` }))
  if (head)
    lines.push(
      say({ zh: `链首 ${pointText(head)}`, en: `Head ${pointText(head)}` }),
      say({
        zh: '请把链首留存在数据库之外，下次用 --audit-head 核对。',
        en: 'Keep the head outside of the database and give it as --audit-head next time.',
      }),
    )
  if (missingGuards.length > 0)
    lines.push(
      say({
        zh: `注意：数据库缺少防改触发器 ${missingGuards.join('、')}，见 docs/audit.md。`,
        en: `Note: the database lacks the triggers ${missingGuards.join(', ')}; see docs/audit.md.`,
      }),
    )
  return lines
}

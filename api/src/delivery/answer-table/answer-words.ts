import { type OperationDefinitionNode, TokenKind } from 'graphql'
import type { Locale } from '../../common/words'
import type { Measure } from '../../measure/measure'
import type { TableQuestion } from './answer-question'
import { chainOf } from './chain'
import { figureAsked } from './figure-asked'
import type { PlannedTable } from './plan-tables'

/** Comment lines right above an operation, first to last: its title in Chinese, then in English. */
function commentsAbove({ loc }: OperationDefinitionNode): string[] {
  const lines: string[] = []
  for (let token = loc?.startToken.prev; token?.kind === TokenKind.COMMENT; token = token.prev)
    lines.unshift(token.value.trim())
  return lines
}

/** What an operation calls itself: its comment in the reader's language, else its name. */
export function answerTitle({ operation }: TableQuestion, locale: Locale): string {
  const [zh, en = zh] = commentsAbove(operation)
  const title = locale === 'zh' ? zh : en
  return title || operation.name?.value || (locale === 'zh' ? '查询结果' : 'Answer')
}

/** A title without what it lists after a colon, for names of files and sheets. */
export const shortTitle = (title: string): string =>
  title
    .split(/[：:]/)[0]
    ?.trim()
    .replace(/[.。]$/, '') || title

/** What stands under a table: what was asked, what the metrics say, how gaps are told. */
export function answerNotes(question: TableQuestion, tables: readonly PlannedTable[], locale: Locale): string[] {
  const zh = locale === 'zh'
  const measures = measuresOf(tables)
  const values = Object.entries(question.values).filter(([, value]) => value !== null && value !== undefined)
  const given = values.map(([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : value}`)
  return [
    ...(given.length > 0 ? [zh ? `查询条件：${given.join('，')}` : `Asked with: ${given.join(', ')}`] : []),
    ...measures.map((measure) => measureNote(measure, locale)),
    zh
      ? '金额以万元计；空格表示没有数值，原因见状态列，不是0'
      : 'Money is in 10,000 yuan; an empty cell is no number, its state says why; it is never 0',
    ...(measures.length > 0 ? [coverageNote(zh)] : []),
  ]
}

const coverageNote = (zh: boolean): string =>
  zh
    ? '“数据不足”：应上报的村有不足80%已上报，数值照列，不参加排名'
    : 'Insufficient: under 80 percent of the villages due have reported; the value is given, not ranked'

function measureNote({ words, definition, plan }: Measure, locale: Locale): string {
  const zh = locale === 'zh'
  if (!plan) return `${words[locale]}${zh ? '：' : ': '}${definition[locale]}`
  const clause = zh ? `方案条款${plan.clause}(${plan.requirement})` : `clause ${plan.clause} (${plan.requirement})`
  return `${words[locale]}${zh ? '：' : ': '}${definition[locale]} ${clause}`
}

function measuresOf(tables: readonly PlannedTable[]): Measure[] {
  const asked = tables.flatMap((table) => table.columns.map((spot) => figureAsked(chainOf(table, spot))?.measure))
  return [...new Set(asked)].filter((measure) => measure !== undefined)
}

import { z } from 'zod'
import { DomainError } from '../../common/domain-error'
import { type Locale, localeOf } from '../../common/words'

/** A question whose answer is wanted as a file. */
export interface AnswerRequest {
  readonly query: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
  readonly locale: Locale
  /** Which table of the answer goes into a CSV: the way to its list, `place.villages.nodes`; null: the main one. */
  readonly table: string | null
  /** Every row of a list of pages, whatever page was asked for. */
  readonly all: boolean
}

const flag = z.union([z.boolean(), z.literal([1, 0, '1', 'true', '0', 'false', ''])])
const optionalText = z.string().nullish()

const fields = z.object({
  query: z.string().min(1),
  operationName: optionalText,
  variables: z.union([z.record(z.string(), z.unknown()), z.string()]).nullish(),
  lang: z.enum(['zh', 'en', '']).nullish(),
  table: optionalText,
  all: flag.nullish(),
})

const SHOULD_BE: Readonly<Record<keyof z.output<typeof fields>, { zh: string; en: string }>> = {
  query: { zh: '一个 GraphQL 查询', en: 'a GraphQL query' },
  operationName: { zh: '查询中的操作名', en: 'the name of an operation of the query' },
  variables: { zh: '变量的 JSON 对象', en: 'a JSON object of variables' },
  lang: { zh: 'zh 或 en', en: 'zh or en' },
  table: { zh: '一个列表的路径', en: 'the way to a list' },
  all: { zh: '1 或 0', en: '1 or 0' },
}

/** Reads the fields of a request: JSON, a form, or the part of an address after `?`. Refuses with `PARAMETER_WRONG`. */
export function readAnswerRequest(given: unknown, acceptLanguage: string | undefined): AnswerRequest {
  const read = fields.safeParse(given ?? {})
  if (!read.success) throw fieldWrong(String(read.error.issues[0]?.path[0] ?? 'query'))
  const { query, operationName, variables, lang, table, all } = read.data
  return {
    query,
    operationName: operationName || null,
    variables: typeof variables === 'string' ? readVariables(variables) : (variables ?? {}),
    locale: lang || localeOf(acceptLanguage),
    table: table || null,
    all: [true, 1, '1', 'true'].includes(all ?? false),
  }
}

/** A form and an address have variables as text. */
function readVariables(text: string): Record<string, unknown> {
  if (text.trim() === '') return {}
  try {
    const read = z.record(z.string(), z.unknown()).safeParse(JSON.parse(text))
    if (read.success) return read.data
  } catch {
    // Told below, like JSON that is no object.
  }
  throw fieldWrong('variables')
}

function fieldWrong(name: string): DomainError {
  const should = SHOULD_BE[name as keyof typeof SHOULD_BE] ?? SHOULD_BE.query
  return new DomainError(
    'PARAMETER_WRONG',
    { zh: `${name} 应为${should.zh}。`, en: `${name} must be ${should.en}.` },
    { parameter: name },
  )
}

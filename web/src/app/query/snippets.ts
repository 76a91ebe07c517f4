import type { Lang } from '@/i18n/words'
import { pythonText, pythonValue, rString, rText, rValue, shellText } from './literals'
import { type Question, savedNameOf } from './question'

export const SNIPPETS = ['curl', 'python', 'r'] as const

export type SnippetKind = (typeof SNIPPETS)[number]

/** What a program needs to ask the question again. */
export interface SnippetParts {
  /** `http://127.0.0.1:3000`, of this hub. */
  readonly origin: string
  readonly question: Question
  readonly lang: Lang
  /** Heads of columns that hold codes, which must be read as text. */
  readonly codeHeads: readonly string[]
}

/** A program that fetches the answer as a table. A saved operation has an address of its own; others are sent along. */
export function snippetOf(kind: SnippetKind, parts: SnippetParts): string {
  const address = savedAddress(parts)
  const make = { curl: curlOf, python: pythonOf, r: rOf }[kind]
  return `${make(parts, address)}\n`
}

/** Address of a saved operation as CSV; null for a query of one's own, and for variables that an address cannot carry. */
export function savedAddress({ origin, question, lang }: SnippetParts): string | null {
  const name = savedNameOf(question)
  const given = Object.entries(question.variables)
  if (name === null || given.some(([, value]) => typeof value === 'object' && value !== null)) return null
  const search = new URLSearchParams(given.map(([key, value]) => [key, value === null ? '' : String(value)]))
  search.set('lang', lang)
  return `${origin}/operations/${name}.csv?${search}`
}

/** The body of a request, in the order in which one would write it. */
const bodyOf = ({ question, lang }: SnippetParts) => ({
  query: question.query,
  ...(question.operationName === null ? {} : { operationName: question.operationName }),
  variables: question.variables,
  lang,
})

const fileAddress = ({ origin }: SnippetParts) => `${origin}/files/answer.csv`

function curlOf(parts: SnippetParts, address: string | null): string {
  if (address) return `curl --fail --output answer.csv ${shellText(address)}`
  return [
    `curl --fail --output answer.csv ${shellText(fileAddress(parts))} \\`,
    `  --header 'content-type: application/json' \\`,
    `  --data-binary ${shellText(JSON.stringify(bodyOf(parts)))}`,
  ].join('\n')
}

function pythonOf(parts: SnippetParts, address: string | null): string {
  const codes = parts.codeHeads.map((head) => `${pythonValue(head)}: str`).join(', ')
  const reading = `encoding="utf-8-sig"${codes === '' ? '' : `, dtype={${codes}}`}`
  if (address) return `import pandas as pd\n\nframe = pd.read_csv(${pythonValue(address)}, ${reading})\nprint(frame)`
  const { query, ...rest } = bodyOf(parts)
  return [
    'import io',
    '',
    'import pandas as pd',
    'import requests',
    '',
    `QUERY = ${pythonText(query)}`,
    '',
    'answer = requests.post(',
    `    ${pythonValue(fileAddress(parts))},`,
    `    json={"query": QUERY, ${pythonValue(rest).slice(1)},`,
    '    timeout=60,',
    ')',
    'answer.raise_for_status()',
    `frame = pd.read_csv(io.BytesIO(answer.content), ${reading})`,
    'print(frame)',
  ].join('\n')
}

function rOf(parts: SnippetParts, address: string | null): string {
  const codes = parts.codeHeads.map((head) => `${rString(head)} = "c"`).join(', ')
  const reading = codes === '' ? '' : `, col_types = list(${codes})`
  if (address) return `library(readr)\n\nframe <- read_csv(${rString(address)}${reading})\nprint(frame)`
  const { query, ...rest } = bodyOf(parts)
  const fields = Object.entries(rest).map(([key, value]) => `${key} = ${rValue(value)}`)
  return [
    'library(httr2)',
    'library(readr)',
    '',
    `query <- ${rText(query)}`,
    '',
    `answer <- request(${rString(fileAddress(parts))}) |>`,
    `  req_body_json(list(query = query, ${fields.join(', ')})) |>`,
    '  req_perform()',
    `frame <- read_csv(resp_body_raw(answer)${reading})`,
    'print(frame)',
  ].join('\n')
}

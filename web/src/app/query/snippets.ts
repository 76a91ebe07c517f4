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

/** A token of the asker, made on the page of the account and kept in the environment, never in the program. */
const BEARER = '"authorization: Bearer $TIANYE_TOKEN"'

const fileAddress = ({ origin }: SnippetParts) => `${origin}/files/answer.csv`

function curlOf(parts: SnippetParts, address: string | null): string {
  const head = (to: string) => `curl --fail --output answer.csv ${shellText(to)} --header ${BEARER}`
  if (address) return head(address)
  return [
    `${head(fileAddress(parts))} \\`,
    `  --header 'content-type: application/json' \\`,
    `  --data-binary ${shellText(JSON.stringify(bodyOf(parts)))}`,
  ].join('\n')
}

function pythonOf(parts: SnippetParts, address: string | null): string {
  const codes = parts.codeHeads.map((head) => `${pythonValue(head)}: str`).join(', ')
  const reading = `encoding="utf-8-sig"${codes === '' ? '' : `, dtype={${codes}}`}`
  const token = 'token = {"Authorization": "Bearer " + os.environ["TIANYE_TOKEN"]}'
  if (address)
    return [
      'import os',
      '',
      'import pandas as pd',
      '',
      token,
      `frame = pd.read_csv(${pythonValue(address)}, storage_options=token, ${reading})`,
      'print(frame)',
    ].join('\n')
  const { query, ...rest } = bodyOf(parts)
  return [
    'import io',
    'import os',
    '',
    'import pandas as pd',
    'import requests',
    '',
    `QUERY = ${pythonText(query)}`,
    '',
    token,
    'answer = requests.post(',
    `    ${pythonValue(fileAddress(parts))},`,
    '    headers=token,',
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
  const token = '  req_auth_bearer_token(Sys.getenv("TIANYE_TOKEN")) |>'
  const frame = [`frame <- read_csv(resp_body_raw(answer)${reading})`, 'print(frame)']
  const libraries = ['library(httr2)', 'library(readr)', '']
  if (address)
    return [...libraries, `answer <- request(${rString(address)}) |>`, token, '  req_perform()', ...frame].join('\n')
  const { query, ...rest } = bodyOf(parts)
  const fields = Object.entries(rest).map(([key, value]) => `${key} = ${rValue(value)}`)
  return [
    ...libraries,
    `query <- ${rText(query)}`,
    '',
    `answer <- request(${rString(fileAddress(parts))}) |>`,
    token,
    `  req_body_json(list(query = query, ${fields.join(', ')})) |>`,
    '  req_perform()',
    ...frame,
  ].join('\n')
}

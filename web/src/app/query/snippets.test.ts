import { execFileSync } from 'node:child_process'
import { savedOperations } from '@/gql/operations'
import { pythonText, pythonValue, rText, rValue, shellText } from './literals'
import type { Question } from './question'
import { savedAddress, snippetOf } from './snippets'

const NASTY = `# it's "quoted" \\ $HOME \`date\` !\n{ places(codes: ["a'b", "\\u6751"]) { name } }`
const own: Question = { query: NASTY, variables: { a: [1, null], b: { c: true } }, operationName: null }
const parts = { origin: 'http://127.0.0.1:3000', question: own, lang: 'zh', codeHeads: ['区划代码'] } as const
const saved = (variables: Question['variables']) => {
  const operation = savedOperations.find(({ name }) => name === 'CountyRanking')
  return { ...parts, question: { query: operation?.text ?? '', variables, operationName: 'CountyRanking' } }
}

/** The arguments that a shell gives to curl. */
const curlArguments = (text: string) =>
  execFileSync('bash', ['-c', `TIANYE_TOKEN=a-token\ncurl() { printf '%s\\0' "$@"; }\n${text}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1)

describe('the snippet for curl', () => {
  it('gives a query of any text to the shell as it stands', () => {
    const given = curlArguments(snippetOf('curl', parts))
    expect(given).toContain('http://127.0.0.1:3000/files/answer.csv')
    expect(JSON.parse(given.at(-1) ?? '')).toEqual({ query: NASTY, variables: own.variables, lang: 'zh' })
  })

  it('asks for a saved operation by its address', () => {
    const given = curlArguments(snippetOf('curl', saved({ period: '2023', list: null, first: 5 })))
    expect(given.at(-1)).toBe('authorization: Bearer a-token')
    const { pathname, searchParams } = new URL(given.at(-3) ?? '')
    expect(pathname).toBe('/operations/CountyRanking.csv')
    expect(Object.fromEntries(searchParams)).toEqual({ period: '2023', list: '', first: '5', lang: 'zh' })
  })
})

describe('the address of a saved operation', () => {
  it('is none for a changed text, and for variables that an address cannot carry', () => {
    expect(savedAddress(parts)).toBeNull()
    expect(savedAddress(saved({ where: { gte: 1 } }))).toBeNull()
    expect(savedAddress(saved({}))).not.toBeNull()
  })
})

describe('the snippets for Python and R', () => {
  it('carry the query, the variables and the columns that are codes', () => {
    const python = snippetOf('python', parts)
    expect(python).toContain('"variables": {"a": [1, None], "b": {"c": True}}, "lang": "zh"}')
    expect(python).toContain('dtype={"区划代码": str}')
    const r = snippetOf('r', parts)
    expect(r).toContain('variables = list(`a` = list(1, NULL), `b` = list(`c` = TRUE))')
    expect(r).toContain('col_types = list("区划代码" = "c")')
  })

  it('send no query for a saved operation, and a token from the environment for all', () => {
    expect(snippetOf('python', saved({}))).toMatch(
      /pd\.read_csv\("http:.*CountyRanking\.csv\?lang=zh", storage_options=token/,
    )
    expect(snippetOf('r', saved({}))).toMatch(/request\("http:.*CountyRanking\.csv\?lang=zh"\) \|>/)
    for (const question of [parts, saved({})]) {
      expect(snippetOf('python', question)).toContain('"Bearer " + os.environ["TIANYE_TOKEN"]')
      expect(snippetOf('r', question)).toContain('req_auth_bearer_token(Sys.getenv("TIANYE_TOKEN"))')
    }
  })

  it('write values and texts so that nothing in them ends the text', () => {
    expect(pythonValue({ a: 'x"y\\z\n', b: false })).toBe('{"a": "x\\"y\\\\z\\n", "b": False}')
    expect(rValue({})).toBe('structure(list(), names = character())')
    expect(pythonText('say """hi"""')).toBe('"say \\"\\"\\"hi\\"\\"\\""')
    expect(pythonText('{ a }')).toBe('r"""\n{ a }\n"""')
    expect(rText('")---"')).toBe('"\\")---\\""')
    expect(rText('{ a }')).toBe('r"---(\n{ a }\n)---"')
    expect(shellText("it's")).toBe("'it'\\''s'")
  })
})

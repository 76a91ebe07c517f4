import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { databases } from '../databases'
import { startTestApi } from '../start-test-api'

const saved = (name: string) => readFileSync(join(__dirname, `../../../schema/operations/${name}.graphql`), 'utf8')

/** Lines of a CSV without its mark. */
const linesOf = (text: string) => text.replace(/^\ufeff/, '').split('\r\n')

describe.each(databases)('answers as files, on %s', (database) => {
  const api = startTestApi(database, 'small-city')
  const post = async (kind: 'csv' | 'xlsx', body: object, headers: Record<string, string> = {}) =>
    fetch(`${(await api).api.url}/files/answer.${kind}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })

  it('CountyRanking says metric, statistic, period, unit and state over its columns', async () => {
    const response = await post('csv', { query: saved('CountyRanking'), variables: { list: null } })
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('各区市村集体经济收入'))
    const [head, first, second] = linesOf(await response.text())
    expect(head?.split(',').slice(0, 7)).toEqual([
      '名次',
      '是否并列',
      '状态',
      '区划代码',
      '名称',
      '村集体经济收入 ≥10万元 占比 2024(%)',
      '村集体经济收入 ≥10万元 占比 2024 状态',
    ])
    expect(head).toContain('村集体经济收入 合计 2024(万元)')
    expect(head).toContain('村集体经济收入 合计 2024 比2023增速(%)')
    expect(first?.startsWith('1,否,参加排名,370681,龙口市,')).toBe(true)
    // 栖霞市 has too few reports to be ranked: its rank is empty, never 0.
    expect(second?.startsWith(',否,数据不足，不参加排名,370686,栖霞市,')).toBe(true)
  })

  it('a form has the same fields, variables as text', async () => {
    const form = new URLSearchParams({
      query: 'query ($code: ID!) { place(code: $code) { code name level } }',
      variables: '{"code":"370681"}',
      lang: 'en',
    })
    const response = await fetch(`${(await api).api.url}/files/answer.csv`, { method: 'POST', body: form })
    expect(linesOf(await response.text())).toEqual([
      'code,name,level',
      '370681,龙口市,"County-level unit: district, county or city"',
      '',
    ])
  })

  it('refuses what is no question, saying what is wrong', async () => {
    const refused = async (body: object) => {
      const response = await post('csv', body)
      expect(response.status).toBe(400)
      return response.text()
    }
    expect(await refused({ query: '{ place }' })).toContain('查询有误')
    expect(await refused({ query: '{ nothing' })).toContain('Syntax Error')
    expect(await refused({})).toBe('query 应为一个 GraphQL 查询。')
    expect(await refused({ query: '{ hub { revision } }', variables: 'no' })).toBe('variables 应为变量的 JSON 对象。')
    expect(await refused({ query: '{ hub { revision } }', table: 'villages' })).toContain('table 应为')
    expect(await refused({ query: 'query A { hub { revision } } query B { hub { revision } }' })).toContain(
      'operationName',
    )
    expect(await refused({ query: '{ villages(first: 501) { totalCount } }' })).toBe(
      '每页 first 应为0至500，offset 不小于0。',
    )
  })
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSourceFile } from '../../src/intake/read/open-file'
import type { Cell } from '../../src/intake/read/sheet'
import { databases } from '../databases'
import { startTestApi } from '../start-test-api'

const saved = (name: string) => readFileSync(join(__dirname, `../../../schema/operations/${name}.graphql`), 'utf8')

/** Lines of a CSV without its mark. */
const linesOf = (text: string) => text.replace(/^\ufeff/, '').split('\r\n')

const folder = mkdtempSync(join(tmpdir(), 'tianye-answers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The sheets of a workbook by name, read as the hub reads those of a bureau. */
async function sheetsOf(bytes: ArrayBuffer): Promise<Record<string, (readonly Cell[])[]>> {
  const path = join(folder, 'answer.xlsx')
  writeFileSync(path, new Uint8Array(bytes))
  const file = await openSourceFile(path)
  const sheets: Record<string, (readonly Cell[])[]> = {}
  for (const sheet of file.sheets) {
    const rows: (readonly Cell[])[] = []
    for await (const batch of sheet.rows()) rows.push(...batch.map(({ cells }) => cells))
    sheets[sheet.name ?? ''] = rows
  }
  await file.close()
  return sheets
}

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

  it('VillageSearch is a list of villages with its total on a sheet of its own', async () => {
    const response = await post('xlsx', { query: saved('VillageSearch'), variables: { county: '370681' } })
    const { 村: villages, 概况: summary } = await sheetsOf(await response.arrayBuffer())
    expect(villages?.[0]?.[0]).toContain('一个区市内四星以上且集体收入10万元以上的村')
    expect(villages?.[1]).toEqual([
      '区划代码',
      '名称',
      '乡镇 区划代码',
      '乡镇 名称',
      '村集体经济收入 2024(万元)',
      '村集体经济收入 2024 状态',
      '星级评定 2024(星)',
      '星级评定 2024 状态',
    ])
    expect(villages?.[2]).toEqual(['370681101202', '西村村委会', '370681101', '黄山馆镇', 15, '已上报', 5, '已上报'])
    expect(villages?.map(([first]) => first)).toContain('注：查询条件：county=370681，period=2024，offset=0')
    expect(summary?.slice(1, 3)).toEqual([
      ['村 总数', '村 分页 后面还有', '村 分页 末行游标'],
      [2, '否', '370681101201'],
    ])
  })

  it('TownshipPage has a sheet for each list, its rows named by the village they belong to', async () => {
    const response = await post('xlsx', { query: saved('TownshipPage'), variables: { code: '370681101' } })
    const sheets = await sheetsOf(await response.arrayBuffer())
    expect(Object.keys(sheets)).toEqual(['村', '概况', '所属各级', '合作社', '产业', '集体收入', '民生实事'])
    expect(sheets.合作社?.slice(1, 3)).toEqual([
      ['村 区划代码', '村 名称', '名称', '是否党支部领办', '入社户数(户)'],
      ['370681101201', '东村村委会', '东村果蔬专业合作社', '是', 86],
    ])
    // A village without a report has no row: an income of 0 was never said.
    const incomes = sheets.集体收入?.slice(2).filter(([code]) => /^\d{12}$/.test(String(code)))
    expect(incomes?.[0]).toEqual(['370681101201', '东村村委会', 2023, 8, 6])
  })

  it('IncomeGrowthGroups heads what groups have in common and what was computed of them', async () => {
    const response = await post('csv', { query: saved('IncomeGrowthGroups') })
    const [head, first] = linesOf(await response.text())
    expect(head?.split(',').slice(0, 5)).toEqual([
      '有党支部领办合作社 状态',
      '有党支部领办合作社',
      '星级评定 状态',
      '星级评定(星)',
      '村数',
    ])
    expect(first?.split(',').length).toBe(head?.split(',').length)
  })

  it('a saved operation is a file too, its variables in the address', async () => {
    const { url } = (await api).api
    const get = async (path: string) => (await fetch(`${url}/operations/${path}`)).text()
    const csv = await get('VillageSearch.csv?county=370681&lang=en')
    expect(linesOf(csv)[0]).toContain('township code')
    expect(linesOf(csv)[1]).toContain('370681101202')
    expect(await get('TownshipPage.csv?code=370681101&table=place.villages.nodes.cooperatives')).toContain('东村果蔬')
    expect(await get('VillageSearch.csv?town=1')).toBe('没有变量“town”，可用：county、period、offset。')
    expect((await fetch(`${url}/operations/Nothing.csv`)).status).toBe(404)
    expect((await fetch(`${url}/operations/VillageSearch.pdf`)).status).toBe(404)
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

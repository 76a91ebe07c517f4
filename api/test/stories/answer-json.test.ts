import { databases } from '../databases'
import { startTestApi, type TestApi } from '../start-test-api'

const QUERY = `{
  villages(first: 6) {
    nodes { code name income: figure(metric: collectiveIncome, period: "2024", stat: SUM) { value state } }
  }
}`

const ask = async ({ api }: TestApi, query: string) => {
  const response = await fetch(`${api.url}/files/answer.json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, lang: 'zh' }),
  })
  return { status: response.status, text: await response.text() }
}

describe.each(databases)('an answer as tables for a page, on %s', (database) => {
  const started = startTestApi(database, 'library-city')

  it('has the heads, units and cells of the files; what is missing stays empty', async () => {
    const { text } = await ask(await started, QUERY)
    const [villages] = JSON.parse(text).tables
    expect(villages).toMatchObject({ path: 'villages.nodes', name: '查询结果' })
    expect(villages.columns[2]).toMatchObject({ unit: '万元', type: 'MONEY' })
    expect(villages.rows.map((row: unknown[]) => row.slice(1, 4))).toEqual([
      ['东村村委会', 9.4, '已上报'],
      ['西村村委会', 5, '已上报'],
      ['南村村委会', 4, '已上报'],
      ['北村村委会', 11.3, '已上报'],
      ['河西村村委会', 10, '已上报'],
      ['河东村村委会', null, '未上报'],
    ])
    expect(villages.notes.join()).toContain('万元')
  })

  it('says what is wrong with a query', async () => {
    const { status, text } = await ask(await started, '{ plase { name } }')
    expect(status).toBe(400)
    expect(text).toContain('查询有误')
  })
})

import { databases } from '../databases'
import { startTestApi } from '../start-test-api'

describe.each(databases)('files of tables, on %s', (database) => {
  const api = startTestApi(database, 'small-city')
  const get = async (path: string) => fetch(`${(await api).api.url}/files/${path}`)

  it('carry heads with units, numbers as numbers and the reason where there is no rank', async () => {
    const response = await get('ranking.csv?metric=collectiveIncome&period=2024&stat=SUM&within=3706')
    expect(response.headers.get('content-type')).toContain('text/csv')
    // Reading text strips the byte order mark, so it is asked of the bytes.
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head, first, second] = new TextDecoder().decode(bytes).split('\r\n')
    expect(head).toBe(
      '名次,区划代码,名称,村集体经济收入 合计(万元),比2023变化(%),可比村数,已上报,应上报,覆盖率(%),名次变化,状态',
    )
    expect(first).toBe('1,370681,龙口市,44,10,3,3,3,100,0,样本少')
    expect(second?.startsWith(',370686,栖霞市,30,100,2,2,3,66.67,,')).toBe(true)
  })

  it('are workbooks when asked', async () => {
    const response = await get('ranking.xlsx?period=2024&within=3706')
    expect(response.headers.get('content-type')).toContain('spreadsheetml')
    expect(new TextDecoder().decode((await response.arrayBuffer()).slice(0, 2))).toBe('PK')
  })

  it('refuse what they do not understand, naming it', async () => {
    const response = await get('ranking.csv?stat=BEST')
    expect(response.status).toBe(400)
    expect(await response.text()).toBe('参数 stat=“BEST”无法识别。')
    expect((await get('nothing.csv')).status).toBe(404)
  })
})

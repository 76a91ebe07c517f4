import { savedOperations } from '../../src/app/operations/saved-operations'
import { databases } from '../databases'
import { startTestApi, type TestApi } from '../start-test-api'

async function get(api: TestApi, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(`${api.api.url}${path}`, { method, headers: { 'accept-language': 'zh-CN', ...headers } })
  const text = await response.text()
  return {
    status: response.status,
    tag: response.headers.get('etag'),
    cache: response.headers.get('x-hub-cache'),
    control: response.headers.get('cache-control'),
    text,
  }
}

const refusal = ({ text }: { text: string }) => JSON.parse(text).errors[0]

describe.each(databases)('saved operations by GET, on %s', (database) => {
  const started = startTestApi(database, 'small-city', { resultCacheBytes: 4_194_304 })

  it('answer what the same operation answers by POST', async () => {
    const api = await started
    const { status, text } = await get(api, '/operations/VillageSearch?county=370681&period=2024')
    const document = savedOperations().get('VillageSearch')?.text ?? ''
    const posted = await api.query<object>(document, { county: '370681', period: '2024' })
    expect([status, JSON.parse(text).data]).toEqual([200, posted])
    expect(text.length).toBeGreaterThan(100)
  })

  it('name what they answer by a tag, which holds until the data move on', async () => {
    const api = await started
    const path = '/operations/CountyRanking?list='
    const first = await get(api, path)
    expect(first).toMatchObject({ status: 200, cache: 'miss', control: 'private, no-cache' })
    const before = api.db.statementCount
    expect(await get(api, path)).toMatchObject({ cache: 'hit', tag: first.tag, text: first.text })
    expect(await get(api, path, { 'if-none-match': first.tag ?? '' })).toMatchObject({ status: 304, text: '' })
    expect(await get(api, path, { 'accept-language': 'en', 'if-none-match': first.tag ?? '' })).toMatchObject({
      status: 200,
    })
    expect(api.db.statementCount).toBe(before + 2)
    await api.api.hub.db.tx((tx) => tx.execute('UPDATE division_revision SET number = number + 1 WHERE id = 1'))
    await api.api.hub.maps.refresh()
    const moved = await get(api, path, { 'if-none-match': first.tag ?? '' })
    expect(moved.status).toBe(200)
    expect(moved.tag).not.toBe(first.tag)
  })

  it('answer HEAD without a body, and nothing else', async () => {
    const api = await started
    const head = await get(api, '/operations/CountyRanking?list=', {}, 'HEAD')
    expect([head.status, head.text]).toEqual([200, ''])
    expect((await get(api, '/operations/CountyRanking', {}, 'POST')).status).toBe(405)
  })
})

describe('what saved operations say of themselves', () => {
  const started = startTestApi('sqlite', 'small-city')

  it('is a list with titles in both languages and variables with type and default', async () => {
    const { status, text, tag } = await get(await started, '/operations')
    const { operations } = JSON.parse(text)
    expect(status).toBe(200)
    expect(operations.map((one: { name: string }) => one.name)).toEqual([...savedOperations().keys()])
    expect(operations.find((one: { name: string }) => one.name === 'VillageSearch')).toEqual({
      name: 'VillageSearch',
      path: '/operations/VillageSearch',
      title: {
        zh: '一个区市内四星以上且集体收入10万元以上的村，收入从高到低，每页10个',
        en: 'Villages of a county with four stars and more and 100,000 yuan and more, by income descending, ten a page.',
      },
      variables: [
        { name: 'county', type: 'ID', default: '"370686"', required: false },
        { name: 'period', type: 'PeriodKey', default: '"2024"', required: false },
        { name: 'offset', type: 'Int', default: '0', required: false },
      ],
    })
    expect((await get(await started, '/operations', { 'if-none-match': tag ?? '' })).status).toBe(304)
  })

  it('names what is wrong, in the language of the reader', async () => {
    const api = await started
    const wrong = await get(api, '/operations/VillageSearch?offset=ten')
    expect([wrong.status, refusal(wrong)]).toEqual([
      400,
      {
        message: '变量 offset=“ten”有误：应为整数。',
        extensions: { code: 'VARIABLE_WRONG', facts: { variable: 'offset', type: 'Int', given: 'ten' } },
      },
    ])
    expect(refusal(await get(api, '/operations/VillageSearch?offset=ten&lang=en')).message).toBe(
      'Variable offset="ten" is wrong: it should be a whole number.',
    )
    expect(refusal(await get(api, '/operations/VillageSearch?period=2024Q9')).message).toContain('周期“2024Q9”无法识别')
    const unknown = await get(api, '/operations/VillageSearch?town=1', { 'accept-language': 'en' })
    expect(refusal(unknown).message).toBe('There is no variable "town"; there are: county, period, offset.')
    expect(await get(api, '/operations/Nothing')).toMatchObject({ status: 404, tag: null })
  })
})

import { explainHref, explainVariables, readExplain } from './explain'
import { carried, hrefOf, readView, viewQuery } from './view'

const paramsOf = (href: string) => Object.fromEntries(new URL(href, 'http://x').searchParams)

describe('the state of a view in its address', () => {
  it('gives the same view back from its own address', () => {
    const view = readView({
      period: '2023',
      list: 'yantai-14',
      metric: 'starRating',
      stat: 'SHARE',
      order: 'CHANGE',
      lang: 'en',
      map: 'tiles',
    })
    expect(readView(paramsOf(hrefOf('/ranking', view)))).toEqual(view)
  })

  it('leaves defaults out, so that equal views have equal addresses', () => {
    expect(viewQuery(readView({}))).toBe('')
    expect(hrefOf('/ranking', readView({ scope: 'ALL', level: 'COUNTY' }))).toBe('/ranking')
  })

  it('takes what it does not understand as absent', () => {
    const view = readView({
      period: "2024'--",
      list: '../etc',
      metric: 'a b',
      stat: 'EVIL',
      scope: 'x',
      lang: 'fr',
      within: '<b>',
    })
    expect(view).toEqual(readView({}))
  })

  it('carries period, list, scope and language to other pages, and nothing of one page alone', () => {
    const view = readView({
      period: '2023',
      list: 'yantai-14',
      scope: 'SUPPORTED',
      lang: 'en',
      metric: 'starRating',
      order: 'CHANGE',
    })
    expect(paramsOf(hrefOf('/', carried(view)))).toEqual({
      period: '2023',
      list: 'yantai-14',
      scope: 'SUPPORTED',
      lang: 'en',
    })
  })
})

describe('the address of an explanation', () => {
  const key = {
    place: 'unit:yantai-14:changdao',
    metric: 'collectiveIncome',
    period: '2024',
    stat: 'SHARE',
    atLeast: 100_000,
  } as const

  it('names the figure and its threshold, and is read back', () => {
    const view = readView({ scope: 'SUPPORTED', list: 'yantai-14' })
    const read = readExplain(paramsOf(explainHref(key, view)))
    expect(read?.key).toEqual(key)
    expect(read?.view.scope).toBe('SUPPORTED')
  })

  it('is refused when it names no figure', () => {
    expect(readExplain({ place: '3706', metric: 'collectiveIncome' })).toBeNull()
    expect(readExplain({ ...paramsOf(explainHref(key, readView({}))), place: '../x' })).toBeNull()
  })

  it('asks for a cluster through itself, by its members at the end of the year', () => {
    const view = readView({ period: '2024' })
    const asked = { ...key, place: 'cluster:PQ-370611-01', period: '2024Q3' } as const
    const explained = readExplain(paramsOf(explainHref(asked, view)))
    expect(explained && explainVariables(explained.key, explained.view)).toMatchObject({
      isCluster: true,
      cluster: 'PQ-370611-01',
      on: '2024-12-31',
    })
    expect(explainVariables({ ...key, place: '370611' }, view)).toMatchObject({ place: '370611', isCluster: false })
  })
})

import { excess, openBrowser, picture, SIZES, type StoryBrowser, shown } from './browser'

let browser: StoryBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => browser.leave())
afterAll(() => browser.close())

describe('the ranking', () => {
  it('puts each choice into the address, so that a link shows the same thing', async () => {
    const { page } = await browser.visit('/ranking')
    await page.locator('summary', { hasText: '指标' }).click()
    await page.getByRole('link', { name: '星级评定', exact: true }).click()
    await page.waitForURL(/metric=starRating/)
    await page.locator('summary', { hasText: '统计' }).click()
    await page.getByRole('link', { name: '占比', exact: true }).click()
    await page.waitForURL(/stat=SHARE/)
    await page.getByRole('link', { name: '按同比' }).click()
    await page.waitForURL(/order=CHANGE/)
    await page
      .getByRole('heading', { name: /星级评定 · 占比/ })
      .first()
      .waitFor()
    const table = await shown(page.locator('table').first())

    const { page: other } = await browser.visit(page.url())
    expect(await shown(other.locator('table').first())).toBe(table)
    expect(await shown(other.locator('main'))).toContain('算作达到的：4星及以上')
  })

  it('ranks by what was asked, highest or lowest first', async () => {
    const changes = async (address: string) => {
      const { page } = await browser.visit(address)
      const cells = await page.locator('tr[data-state=RANKED] [data-direction]').allInnerTexts()
      return cells
        .filter((text) => text.includes('%'))
        .map((text) => Number(text.replace('−', '-').replace(/[^\d.-]/g, '')))
    }
    const down = await changes('/ranking?order=CHANGE')
    expect(down.length).toBeGreaterThan(1)
    expect(down).toEqual(down.toSorted((a, b) => b - a))
    expect(await changes('/ranking?order=CHANGE&direction=ASC')).toEqual(down.toReversed())
  })

  it('ranks the units of the city’s own list, Changdao among them', async () => {
    const { page } = await browser.visit('/ranking?list=yantai-14')
    const rows = page.locator('table').first().locator('tbody tr')
    expect(await rows.count()).toBe(14)
    expect((await rows.allInnerTexts()).join()).toContain('长岛')
  })

  it('ranks the townships of one county', async () => {
    const { page } = await browser.visit('/ranking?level=TOWNSHIP&within=370614')
    const names = await page.locator('tbody tr[data-state] th a').allInnerTexts()
    expect(names).toHaveLength(20)

    const { page: city } = await browser.visit('/ranking?level=TOWNSHIP')
    const ofPenglai = city.locator('tbody tr[data-state]', { hasText: '蓬莱区' })
    expect((await ofPenglai.locator('th a').allInnerTexts()).toSorted()).toEqual(names.toSorted())
  })

  it('offers the same view as a file', async () => {
    const { page } = await browser.visit('/ranking?metric=starRating&period=2023&list=yantai-14')
    const href = await page.getByRole('link', { name: '导出 Excel' }).getAttribute('href')
    expect(href).toBe('/files/ranking.xlsx?period=2023&list=yantai-14&metric=starRating')
  })

  it('speaks English from one page to the next', async () => {
    const { page } = await browser.visit('/ranking?lang=en')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('link', { name: 'Overview' }).first().click()
    await page.waitForURL((url) => url.pathname === '/')
    expect(await shown(page.locator('h2').first())).toBe('Total')
  })

  it.each(Object.entries(SIZES))('fits a %s without scrolling sideways', async (name, viewport) => {
    const { page } = await browser.visit('/ranking', { viewport })
    await picture(page, `ranking-${name}`)
    expect(await excess(page)).toBeLessThanOrEqual(0)
  })

  it('says what was wrong with an address, and where to go', async () => {
    const { page } = await browser.visit('/ranking?metric=noSuchMetric&period=2024')
    expect(await shown(page.locator('main'))).toContain('数据服务没有接受这个请求')
    await page.getByRole('link', { name: '回到总览' }).click()
    await page.waitForURL((url) => url.pathname === '/')
    expect(await shown(page.locator('h1'))).toContain('烟台市')
  })
})

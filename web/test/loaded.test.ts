import { excess, openBrowser, picture, SIZES, type StoryBrowser, shown } from './browser'

let browser: StoryBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => browser.leave())
afterAll(() => browser.close())

describe('the page of what is loaded', () => {
  it('puts ranked counties first and says of the others why they have no rank', async () => {
    const { page, faults, strangers } = await browser.visit('/loaded')
    const rows = page.locator('table').first().locator('tbody tr')
    expect(await rows.count()).toBe(13)
    const texts = await rows.allInnerTexts()
    const firstUnranked = texts.findIndex((text) => text.startsWith('—'))
    expect(texts.slice(0, firstUnranked).join()).toContain('蓬莱区')
    for (const text of texts.slice(firstUnranked)) expect(text).toMatch(/未上报|数据不足|无数据/)
    expect([...faults, ...strangers]).toEqual([])
  })

  it('says of each dataset what is there', async () => {
    const { page } = await browser.visit('/loaded')
    const panel = page.locator('section', { has: page.getByRole('heading', { name: '已有数据' }) }).last()
    expect(await shown(panel)).toMatch(/村集体收入[\s\S]*2019年—2024年[\s\S]*\d+ 行/)
  })

  it('tells where a number comes from, beside the page, by keyboard too', async () => {
    const { page } = await browser.visit('/loaded')
    const number = page.locator('a[data-explain]').first()
    await number.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog')
    await panel.getByText('样例数据-村集体收入.csv').waitFor()
    expect(await shown(panel)).toMatch(/口径[\s\S]*条款[\s\S]*覆盖[\s\S]*第 1 版/)
    expect(new URL(page.url()).pathname).toBe('/loaded')
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'hidden' })
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('is read without JavaScript: ranking, period choice, source of a number', async () => {
    const { page } = await browser.visit('/loaded', { javaScriptEnabled: false })
    expect(await page.locator('table').first().locator('tbody tr').count()).toBe(13)
    await page.locator('summary', { hasText: '周期' }).click()
    await page.getByRole('link', { name: '2022年', exact: true }).click()
    expect(await shown(page.locator('h1'))).toBe('数据概况 · 2022年')
    await page.locator('a[data-explain]').first().click()
    expect(await shown(page.locator('h1'))).toBe('这个数从哪来')
    expect(await shown(page.locator('main'))).toContain('样例数据-村集体收入.csv')
  })

  it.each(Object.entries(SIZES))('fits a %s without scrolling sideways', async (name, viewport) => {
    const { page } = await browser.visit('/loaded', { viewport })
    await picture(page, `loaded-${name}`)
    expect(await excess(page)).toBeLessThanOrEqual(0)
  })
})

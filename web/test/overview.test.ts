import { openBrowser, picture, SIZES, type StoryBrowser, shown } from './browser'

let browser: StoryBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => browser.leave())
afterAll(() => browser.close())

describe('the overview', () => {
  it('shows the counties of Yantai ranked, in Chinese, as sample data, asking nobody else', async () => {
    const { page, faults, strangers } = await browser.visit('/')
    expect(await shown(page.locator('h1'))).toBe('烟台市 · 2024年')
    expect(await page.locator('table').first().locator('tbody tr').count()).toBe(13)
    expect(await shown(page.getByTestId('sample-banner'))).toContain('样例数据')
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    expect([...faults, ...strangers]).toEqual([])
  })

  it('puts ranked counties first and says of the others why they have no rank', async () => {
    const { page } = await browser.visit('/')
    const rows = page.locator('table').first().locator('tbody tr')
    const texts = await rows.allInnerTexts()
    const firstUnranked = texts.findIndex((text) => text.startsWith('—'))
    expect(texts.slice(0, firstUnranked).join()).toContain('蓬莱区')
    for (const text of texts.slice(firstUnranked)) expect(text).toMatch(/未上报|数据不足|无数据/)
  })

  it('tells where a number comes from, beside the page, by keyboard too', async () => {
    const { page } = await browser.visit('/')
    const number = page.locator('a[data-explain]').first()
    await number.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog')
    await panel.getByText('样例数据-村集体收入.csv').waitFor()
    expect(await shown(panel)).toMatch(/口径[\s\S]*条款[\s\S]*覆盖[\s\S]*第 1 版/)
    expect(new URL(page.url()).pathname).toBe('/')
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'hidden' })
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('is read without JavaScript: ranking, period choice, source of a number', async () => {
    const { page } = await browser.visit('/', { javaScriptEnabled: false })
    expect(await page.locator('table').first().locator('tbody tr').count()).toBe(13)
    await page.locator('summary', { hasText: '周期' }).click()
    await page.getByRole('link', { name: '2022年', exact: true }).click()
    expect(await shown(page.locator('h1'))).toBe('烟台市 · 2022年')
    await page.locator('a[data-explain]').first().click()
    expect(await shown(page.locator('h1'))).toBe('这个数从哪来')
    expect(await shown(page.locator('main'))).toContain('样例数据-村集体收入.csv')
  })

  it('keeps the sample banner on paper', async () => {
    const { page } = await browser.visit('/')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByTestId('sample-banner').isVisible()).toBe(true)
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
  })

  it('remembers the colours chosen, and says which are in use', async () => {
    const { page } = await browser.visit('/?theme=dark')
    await page.getByRole('link', { name: '排名' }).first().click()
    await page.waitForURL(/\/ranking/)
    await page.reload()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(19, 24, 21)')
  })

  it.each(Object.entries(SIZES))('fits a %s without scrolling sideways, light and dark', async (name, viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await browser.visit('/', { viewport, colorScheme })
      await picture(page, `overview-${name}-${colorScheme}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    }
  })
})

import { excessInEveryLook, openBrowser, SIZES, type StoryBrowser } from './browser'

let browser: StoryBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('the page of growth', () => {
  it('ranks the units by growth on villages that reported twice, and says how many these are', async () => {
    const { page, faults, strangers } = await browser.visit('/growth')
    expect(await page.locator('h1').innerText()).toBe('增收 · 村集体经济收入')
    const rows = page.locator('table').first().locator('tbody tr')
    expect(await rows.count()).toBe(13)
    const texts = await rows.allInnerTexts()
    const ranked = texts.filter((text) => !text.startsWith('—'))
    const growth = ranked.map((text) => Number(/([+−])?([\d.]+)%/.exec(text)?.slice(1, 3).join('').replace('−', '-')))
    expect(growth).toEqual(growth.toSorted((a, b) => b - a))
    for (const text of ranked) {
      const [, pairs, expected] = /(\d+)\/(\d+)/.exec(text)?.map(Number) ?? []
      expect(Number(pairs) / Number(expected)).toBeGreaterThanOrEqual(0.8)
    }
    for (const text of texts.slice(ranked.length)) expect(text).toMatch(/数据不足|未上报|无数据/)
    expect([...faults, ...strangers]).toEqual([])
  })

  it('compares with the period of the address, which other choices keep', async () => {
    const { page } = await browser.visit('/growth')
    await page.locator('summary', { hasText: '对比期' }).click()
    await page.getByRole('link', { name: '2021年', exact: true }).click()
    await page.waitForURL(/against=2021/)
    await page.getByText('2021年 → 2024年').waitFor()
    await page.locator('summary', { hasText: '范围' }).click()
    await page.getByRole('link', { name: '帮扶村', exact: true }).click()
    await page.waitForURL(/scope=SUPPORTED/)
    expect(page.url()).toContain('against=2021')
  })

  it('shows two distributions, each of them whole', async () => {
    const { page } = await browser.visit('/growth', { javaScriptEnabled: false })
    const bands = page.locator('table', { has: page.locator('caption', { hasText: '收入段前后对比' }) })
    const shares = (await bands.locator('tbody td:nth-child(2)').allInnerTexts()).map((text) =>
      [...text.matchAll(/([\d.]+)%/g)].map(([, share]) => Number(share)),
    )
    for (const side of [0, 1]) {
      expect(Math.abs(shares.reduce((sum, share) => sum + (share[side] ?? Number.NaN), 0) - 100)).toBeLessThan(0.5)
    }
    expect(await bands.innerText()).toContain('达到目标')
  })

  it('leaves questions about collective income out where the reader asks about villagers', async () => {
    const { page } = await browser.visit('/growth?metric=residentIncome')
    expect(await page.locator('h1').innerText()).toContain('上报')
    const main = await page.locator('main').innerText()
    expect(main).not.toContain('经营性收入占比')
    expect(main).not.toContain('年增收分布')
  })

  it('puts yearly gains in the order of the gain itself', async () => {
    const { page } = await browser.visit('/growth?metric=collectiveIncomeGain')
    const texts = await page
      .locator('table')
      .first()
      .locator('tbody tr[data-state="RANKED"] td:nth-child(4)')
      .allInnerTexts()
    const gains = texts.map(Number.parseFloat)
    expect(gains.length).toBeGreaterThan(5)
    expect(gains).toEqual(gains.toSorted((a, b) => b - a))
  })

  it.each(Object.entries(SIZES))('fits a %s without scrolling sideways, light and dark', async (name, viewport) => {
    const { page } = await browser.visit('/growth', { viewport })
    for (const px of await excessInEveryLook(page, `growth-${name}`)) expect(px).toBeLessThanOrEqual(0)
  })
})

import { excessInEveryLook, openBrowser, SIZES, type StoryBrowser, shown } from './browser'

let browser: StoryBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => browser.leave())
afterAll(() => browser.close())

describe('the page of the plan', () => {
  it('tells every clause and requirement once, in order, with its version', async () => {
    const { page, faults, strangers } = await browser.visit('/plan', { javaScriptEnabled: false })
    const numbers = await page.locator('main section[id] > h2 > a > span').allInnerTexts()
    expect(numbers.slice(0, 2)).toEqual(['一', '二.1'])
    expect(new Set(numbers).size).toBe(numbers.length)
    const ids = await page.locator('main li[id^="R"]').evaluateAll((all) => all.map(({ id }) => id))
    expect(ids.toSorted()).toEqual(Array.from({ length: 74 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`))
    expect(await shown(page.locator('main'))).toContain('版本 yantai-2021')
    expect([...faults, ...strangers]).toEqual([])
  })

  it('says of a requirement how it is checked, scored and read, and how the city stands', async () => {
    const { page } = await browser.visit('/plan#R27')
    const text = await shown(page.locator('[id="R27"]'))
    expect(text).toContain('每个应考核年度比上年增加3万元以上')
    expect(text).toMatch(/计分[\s\S]*占产业 25 分/)
    expect(text).toMatch(/读法[\s\S]*另一种读法/)
    expect(text).toMatch(/已完成\s+\d+[\s\S]*逾期\s+\d+/)
    expect(await shown(page.locator('[id="R43"]'))).toContain('不逐村核对：')
    await page.locator('[id="R27"]').getByRole('link', { name: '看督办清单' }).click()
    await page.waitForURL(/\/duties\?requirement=R27/)
  })

  it('keeps counts away from labels that are not for the public', async () => {
    const { page } = await browser.visit('/plan')
    for (const id of ['R06', 'R07', 'R12']) {
      const text = await shown(page.locator(`[id="${id}"]`))
      expect(text).toContain('内部')
      expect(text).not.toMatch(/已完成\s+\d/)
    }
  })

  it('leads from the contents to a clause, and shows one dimension alone', async () => {
    const { page } = await browser.visit('/plan')
    await page.getByRole('link', { name: '三.3 推进强村富民' }).first().click()
    expect(decodeURI(new URL(page.url()).hash)).toBe('#三.3')
    await page.getByRole('link', { name: '满意度', exact: true }).click()
    await page.waitForURL(/dimension=D5/)
    await page.locator('[id="R27"]').waitFor({ state: 'detached' })
    expect(await page.locator('main li[id^="R"]').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'R36',
      'R41',
      'R68',
    ])
  })

  it.each(Object.entries(SIZES))('fits a %s without scrolling sideways', async (name, viewport) => {
    const { page } = await browser.visit('/plan?dimension=D2', { viewport })
    for (const px of await excessInEveryLook(page, `plan-${name}`)) expect(px).toBeLessThanOrEqual(0)
  })
})

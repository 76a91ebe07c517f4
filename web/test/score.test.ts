import { excessInEveryLook, openBrowser, SIZES, type StoryBrowser, shown } from './browser'

const COUNTY = '/place/370686?period=2023'

let browser: StoryBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => browser.leave())
afterAll(() => browser.close())

/** `−5.8` and `56.8` as numbers. */
const numberOf = (text: string) => Number(text.replace('−', '-').replace(/[^\d.-]/g, ''))

describe('the scores of a place', () => {
  it('fall from 100 to the score by what the dimensions lose, and these by their indicators', async () => {
    const { page, faults } = await browser.visit(COUNTY)
    const waterfall = page.locator('section', { has: page.getByRole('heading', { name: '分失在哪里' }) }).last()
    const losses = (await waterfall.locator('summary b').allInnerTexts()).map(numberOf)
    expect(losses).toHaveLength(5)
    const total = numberOf((await waterfall.locator('[data-result="true"] b').innerText()) ?? '')
    expect(Math.abs(100 + losses.reduce((sum, loss) => sum + loss, 0) - total)).toBeLessThan(0.35)
    const industry = waterfall.locator('details', { hasText: '乡村产业发展明显加快' })
    await industry.locator('summary').first().click()
    const inside = (await industry.locator('li b').allInnerTexts()).map(numberOf)
    expect(inside).toEqual(inside.toSorted((a, b) => a - b))
    expect(Math.abs(inside.reduce((sum, loss) => sum + loss, 0) - (losses[1] ?? Number.NaN))).toBeLessThan(0.4)
    expect(faults).toEqual([])
  })

  it('say how firm the rank among the peers is', async () => {
    const { page } = await browser.visit(COUNTY)
    expect(await shown(page.locator('#score'))).toMatch(/区市中(并列)?第\d+（\d+ 个参与排名）.*权重.*名次/)
  })

  it('explain an indicator: rule, weight, requirement, clause, reading, figure and villages', async () => {
    const { page } = await browser.visit(COUNTY)
    await page.locator('#score-indicators').getByRole('link', { name: '集体收入年增量' }).click()
    await page.waitForURL(/indicator=collectiveIncomeGain/)
    const panel = page.locator('#indicator', { has: page.getByRole('heading', { name: '集体收入年增量' }) })
    const text = await shown(panel)
    for (const word of ['计分', '产业内占 25%', 'R27', '口径选择', '差在哪些村', '未上报']) expect(text).toContain(word)
    expect(await panel.getByRole('link', { name: '方案三.3 推进强村富民' }).getAttribute('href')).toBe('/plan#R27')
    await panel.getByRole('link', { name: /^栖霞市，集体收入年增量/ }).click()
    await page.getByRole('dialog').getByText('样例数据-村集体收入.csv').waitFor()
  })

  it('list every indicator of a dimension, without JavaScript', async () => {
    const { page } = await browser.visit(COUNTY, { javaScriptEnabled: false })
    const table = page.locator('#score-indicators')
    expect(await table.locator('tbody tr').count()).toBe(10)
    await table.getByRole('link', { name: '产业', exact: true }).click()
    expect(page.url()).toContain('by=D2')
    expect(await page.locator('#score-indicators tbody tr[data-open]').count()).toBe(7)
    expect(await shown(page.locator('#score-indicators'))).toMatch(
      /群众组织化程度[\s\S]*无得分[\s\S]*经营性收入占比[\s\S]*不计分/,
    )
  })

  it('are those of the supported villages of a unit, a township and the city too', async () => {
    for (const address of ['/place/unit%3Ayantai-14%3Achangdao', '/place/370686102', '/place/3706']) {
      const { page } = await browser.visit(`${address}?period=2023`)
      expect(await shown(page.locator('#score'))).toMatch(/帮扶村 \d+ 个[\s\S]*分失在哪里[\s\S]*差在哪些村/)
    }
  })

  it('are told to be absent where no village is supported in the year', async () => {
    const { page } = await browser.visit('/place/370686?period=2019')
    expect(await shown(page.locator('#score'))).toContain('没有帮扶村')
  })

  it.each(Object.entries(SIZES))('fit a %s without scrolling sideways, light and dark', async (name, viewport) => {
    const { page } = await browser.visit(`${COUNTY}&by=D2`, { viewport })
    for (const px of await excessInEveryLook(page, `score-${name}`)) expect(px).toBeLessThanOrEqual(0)
  })
})

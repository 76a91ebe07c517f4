import type { Page } from 'playwright-core'
import { excessInEveryLook, hubUrl, openBrowser, SIZES, type StoryBrowser, shown } from './browser'

let browser: StoryBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => browser.leave())
afterAll(() => browser.close())

const table = (page: Page, caption: string) =>
  page.locator('table', { has: page.locator('caption', { hasText: caption }) })
const units = (page: Page) => table(page, '各单位办结情况').locator('tbody tr')
const list = (page: Page) => table(page, '督办清单').locator('tbody tr')
/** A column of counts, from 1. */
const column = async (page: Page, at: number) =>
  (await units(page).locator(`td:nth-of-type(${at})`).allInnerTexts()).map(Number)
const total = async (page: Page) => Number(/共 (\d+) 件/.exec(await shown(page.locator('#list')))?.[1])
const tile = async (page: Page, word: string) =>
  Number.parseInt(
    await page
      .getByLabel('各状态件数')
      .getByRole('link', { name: new RegExp(`\\d\\s*${word}$`) })
      .innerText(),
    10,
  )

const VILLAGES = 1
const OVERDUE = 2

describe('the page of duties', () => {
  it('counts by status and unit, and the units add up to the city', async () => {
    const { page, faults, strangers } = await browser.visit('/duties', { javaScriptEnabled: false })
    expect(await shown(page.locator('h1'))).toBe('督办 · 烟台市')
    expect(await shown(page.locator('main'))).toContain('截至 2023-11-09')
    expect(await units(page).count()).toBe(13)
    const overdue = await column(page, OVERDUE)
    expect(overdue.reduce((sum, count) => sum + count, 0)).toBe(await tile(page, '逾期'))
    expect(await list(page).count()).toBe(50)
    expect([...faults, ...strangers]).toEqual([])
  })

  it('sorts the units by a column through the address, and a third click leaves it', async () => {
    const { page } = await browser.visit('/duties', { javaScriptEnabled: false })
    const head = () =>
      table(page, '各单位办结情况')
        .locator('thead')
        .getByRole('link', { name: /^逾期( [↑↓])?$/ })
    const usual = await column(page, OVERDUE)
    await head().click()
    expect(await column(page, OVERDUE)).toEqual(usual.toSorted((a, b) => b - a))
    await head().click()
    expect(page.url()).toContain('units=OVERDUE.asc')
    expect(await column(page, OVERDUE)).toEqual(usual.toSorted((a, b) => a - b))
    await head().click()
    expect(await column(page, OVERDUE)).toEqual(usual)
  })

  it('narrows to a unit, a requirement and a status, each number leading to what it counts', async () => {
    const { page } = await browser.visit('/duties?list=yantai-14', { javaScriptEnabled: false })
    const row = units(page).filter({ hasText: '栖霞市' })
    const [villages, overdue] = [
      Number(await row.locator(`td:nth-of-type(${VILLAGES})`).innerText()),
      Number(await row.locator(`td:nth-of-type(${OVERDUE})`).innerText()),
    ]
    await row.locator(`td:nth-of-type(${OVERDUE}) a`).click()
    expect(await shown(page.locator('h1'))).toBe('督办 · 栖霞市')
    expect(await total(page)).toBe(overdue)
    expect((await column(page, VILLAGES)).reduce((sum, count) => sum + count, 0)).toBe(villages)
    const requirement = table(page, '各项要求办结情况').locator('tbody tr').filter({ hasText: 'R27' })
    const of27 = Number(await requirement.locator('td:nth-of-type(1)').innerText())
    await requirement.locator('td:nth-of-type(1) a').click()
    expect(await total(page)).toBe(of27)
    for (const text of await list(page).allInnerTexts()) expect(text).toMatch(/栖霞市[\s\S]*R27[\s\S]*逾期 \d+ 天/)
    await page.getByRole('link', { name: '清除筛选' }).click()
    expect(await shown(page.locator('h1'))).toBe('督办 · 烟台市')
  })

  it('goes through the list page by page, the earliest day first', async () => {
    const { page } = await browser.visit('/duties?status=OVERDUE&requirement=R22', { javaScriptEnabled: false })
    const days = async () => (await list(page).locator('td:nth-of-type(3)').allInnerTexts()).map((text) => text.trim())
    const first = await days()
    expect(first).toEqual(first.toSorted())
    await page.getByRole('link', { name: '下一页' }).click()
    const second = await days()
    expect((second[0] ?? '') >= (first.at(-1) ?? '')).toBe(true)
  })

  it('tells another day as that day stood', async () => {
    const { page: late } = await browser.visit('/duties')
    const { page: early } = await browser.visit('/duties?on=2021-12-31')
    expect(await tile(early, '逾期')).toBeLessThan(await tile(late, '逾期'))
    expect(await tile(early, '未到期')).toBeGreaterThan(await tile(late, '未到期'))
    const { page: before } = await browser.visit('/duties?dueBefore=2022-06-01&status=ALL')
    for (const day of await list(before).locator('td:nth-of-type(3)').allInnerTexts())
      expect(day.trim() < '2022-06-01').toBe(true)
  })

  it('keeps what is chosen when language and colours change', async () => {
    const chosen = '/duties?place=unit%3Acounties%3Aqixia&on=2023-06-30&status=OVERDUE'
    const { page } = await browser.visit(chosen, { javaScriptEnabled: false })
    const first = await list(page).first().innerText()
    await page.getByRole('link', { name: 'English', exact: true }).click()
    expect(page.url()).toBe(`${hubUrl()}${chosen}&lang=en`)
    await page.locator('a[data-choice="dark"]').click()
    await page.getByRole('link', { name: '中文', exact: true }).click()
    expect(page.url()).toBe(`${hubUrl()}${chosen}`)
    expect(await list(page).first().innerText()).toBe(first)
  })

  it('offers what it shows as a file', async () => {
    const { page } = await browser.visit('/duties?place=unit%3Acounties%3Aqixia&status=OVERDUE&requirement=R27')
    const href = await page.getByRole('link', { name: '导出 CSV' }).getAttribute('href')
    const answer = await fetch(hubUrl() + href)
    expect(answer.headers.get('content-type')).toContain('text/csv')
    const rows = (await answer.text()).split('\n').filter((line) => line.includes('R27,'))
    expect(rows).toHaveLength(await total(page))
    expect(await page.getByRole('link', { name: '导出 Excel' }).getAttribute('href')).toBe(
      href?.replace('.csv', '.xlsx'),
    )
  })

  it('marks what is not for the public', async () => {
    const { page } = await browser.visit('/duties')
    const rows = table(page, '各项要求办结情况').locator('tbody tr')
    for (const id of ['R06', 'R07', 'R12']) expect(await rows.filter({ hasText: id }).innerText()).toContain('内部')
    expect(await rows.filter({ hasText: '内部' }).count()).toBe(3)
  })

  it.each(Object.entries(SIZES))('fits a %s without scrolling sideways', async (name, viewport) => {
    const { page } = await browser.visit('/duties', { viewport })
    for (const px of await excessInEveryLook(page, `duties-${name}`)) expect(px).toBeLessThanOrEqual(0)
  })
})

describe('the duties of a village', () => {
  it('leads from the list to the village, its evidence and the clause', async () => {
    const { page } = await browser.visit('/duties?status=OVERDUE&requirement=R27&on=2023-06-30')
    await list(page).first().getByRole('link').first().click()
    await page.waitForURL(/\/place\/\d{12}\?.*on=2023-06-30/)
    const panel = page.locator('#duties')
    expect(await shown(panel)).toContain('截至 2023-06-30')
    const row = panel.locator('tr', { hasText: 'R27' })
    expect(await row.innerText()).toMatch(/逾期 \d+ 天/)
    await row.locator('a[data-explain]').click()
    await page
      .getByRole('dialog')
      .getByText(/样例数据-村集体收入\.csv，第 \d+ 行/)
      .waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await row.getByRole('link', { name: /R27/ }).click()
    await page.waitForURL(/\/plan\?.*on=2023-06-30#R27/)
    expect(await shown(page.locator('[id="R27"]'))).toContain('村集体收入每年增收3万元以上')
  })

  it('says so of a village of which the plan asks nothing', async () => {
    const answer = await fetch(`${hubUrl()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ villages(first: 200, where: { within: "370614" }) { nodes { code categories { category } } } }',
      }),
    })
    const { data } = (await answer.json()) as {
      data: { villages: { nodes: { code: string; categories: unknown[] }[] } }
    }
    const free = data.villages.nodes.find(({ categories }) => categories.length === 0)
    const { page } = await browser.visit(`/place/${free?.code}`, { javaScriptEnabled: false })
    expect(await shown(page.locator('#duties'))).toContain('不是帮扶村')
  })
})

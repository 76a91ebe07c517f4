import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { dark, light } from '@/theme/tokens'
import { barriers, LOOKS } from './axe'
import { excessInEveryLook, openBrowser, SIZES, type StoryBrowser, shown } from './browser'

let browser: StoryBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => browser.leave())
afterAll(() => browser.close())

/** Chromium reports no end of a worker's own script, so this page never falls silent: wait for what is looked for. */
const open = (address: string, options: BrowserContextOptions = {}) => browser.visit(address, options, 'load')

const OPENS_WITHIN = { timeout: 45_000 }
const editor = (page: Page) => page.locator('.graphiql-query-editor .view-lines')
const json = (page: Page) => page.locator('.result-window .view-lines')
const result = (page: Page) => page.locator('.graphiql-footer')
const view = (page: Page, name: string) => result(page).getByRole('button', { name, exact: true }).click()
const ask = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '现成的问题' }).getByRole('link', { name }).click()
/** The address of the workbench with a query, as a link carries it. */
const linkTo = (parts: Readonly<Record<string, string>>) => `/query#${new URLSearchParams(parts)}`
/** The chart of the answer: it is drawn when it comes into view. */
const drawn = async (page: Page) => {
  await result(page).locator('figure').scrollIntoViewIfNeeded(OPENS_WITHIN)
  await result(page).locator('figure svg path').first().waitFor(OPENS_WITHIN)
}
/** The words of the editor in our colours: it stands for a moment before its theme does. */
const painted = async (page: Page, look: 'light' | 'dark') => {
  const comment = `body.graphiql-${look} .graphiql-query-editor .view-line span span`
  const colour = rgb((look === 'dark' ? dark : light)['ink-3'])
  await page.waitForFunction(
    ([word, wanted]) => {
      const element = document.querySelector(word)
      return element !== null && getComputedStyle(element).color === wanted
    },
    [comment, colour] as const,
    OPENS_WITHIN,
  )
}
/** `#626A64` as a browser tells it. */
const rgb = (colour: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`
/** Monaco writes spaces that do not break. */
const read = async (text: Promise<string>) => (await text).replaceAll('\u00a0', ' ')

const COUNTIES = `# 各区市
{ ranking(metric: collectiveIncome, period: "2024", list: "counties") { entries { rank place { name } figure { value state } } } }`

describe('the workbench', () => {
  it('answers a ready question as a table by one click, and asks nobody else', async () => {
    const { page, faults, strangers } = await open('/query')
    await editor(page).getByText('CountyRanking').waitFor(OPENS_WITHIN)
    await ask(page, '一个区市内四星以上')
    await editor(page).getByText('VillageSearch').waitFor()
    const rows = result(page).locator('tbody tr')
    await rows.first().waitFor(OPENS_WITHIN)
    expect(await rows.count()).toBe(10)
    expect(await shown(result(page).locator('thead'))).toMatch(/村集体经济收入 2024（万元）/)
    expect([...faults, ...strangers]).toEqual([])
  })

  it('shows the same answer as a chart, as JSON and as a program, and the link keeps the view', async () => {
    const { page } = await open('/query')
    await editor(page).getByText('CountyRanking').waitFor(OPENS_WITHIN)
    await ask(page, '经营性收入占比')
    await result(page).locator('tbody tr').first().waitFor(OPENS_WITHIN)
    await view(page, '图')
    await result(page).locator('svg .recharts-bar-rectangle').first().waitFor(OPENS_WITHIN)
    await page.waitForURL((url) => url.hash.includes('view=chart'))
    await view(page, 'JSON')
    await json(page).getByText('"data"').waitFor()
    await view(page, '代码片段')
    expect(await shown(result(page).locator('pre'))).toMatch(
      /pd\.read_csv\(".*\/operations\/OperatingShare\.csv\?lang=zh"/,
    )
    await page.reload()
    await result(page).locator('pre').waitFor(OPENS_WITHIN)
  })

  it('gives the answer as CSV and Excel', async () => {
    const { page } = await open(linkTo({ query: '{ villages(first: 2) { nodes { code name } } }' }))
    await result(page).locator('tbody tr').first().waitFor(OPENS_WITHIN)
    for (const [name, start] of [
      ['CSV', '\ufeff区划代码,名称'],
      ['Excel', 'PK'],
    ] as const) {
      const [file] = await Promise.all([page.waitForEvent('download'), view(page, name)])
      expect(readFileSync(await file.path(), 'utf8').slice(0, start.length)).toBe(start)
    }
  })

  it('says in words what is wrong with a query', async () => {
    const { page } = await open(linkTo({ query: '{ plase { name } }' }))
    await result(page).getByText('查询有误').waitFor(OPENS_WITHIN)
  })

  it('runs what a link carries, and keeps the link up to date', async () => {
    const { page } = await open(linkTo({ query: '# 版本\n{ hub { revision } }', view: 'json' }))
    await json(page).getByText('"revision"').waitFor(OPENS_WITHIN)
    expect(await read(json(page).innerText())).toMatch(/"revision": \d/)
    await editor(page).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' # more')
    await page.waitForURL((url) => new URLSearchParams(url.hash.slice(1)).get('query')?.includes('# more') === true)
  })

  it('explains fields in its own documentation', async () => {
    const { page } = await open('/query')
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click(OPENS_WITHIN)
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().click()
    await page.locator('.graphiql-doc-explorer').getByText('obligations', { exact: true }).waitFor()
  })

  it.each(LOOKS)('can be used by everybody, however the answer is looked at ($colorScheme)', async (look) => {
    const { page } = await open(linkTo({ query: COUNTIES }), look)
    await painted(page, look.colorScheme)
    await result(page).locator('tbody tr').first().waitFor(OPENS_WITHIN)
    for (const name of ['表格', '图', 'JSON', '代码片段']) {
      await view(page, name)
      if (name === '图') await drawn(page)
      if (name === 'JSON') await json(page).getByText('"data"').waitFor(OPENS_WITHIN)
      expect([name, await barriers(page)]).toEqual([name, []])
    }
  })

  it('shows the operations to read without JavaScript', async () => {
    const { page } = await open('/query', { javaScriptEnabled: false })
    expect(await shown(page.locator('main'))).toContain('query TownshipPage(')
  })

  it.each(Object.entries(SIZES))('fits a %s, light and dark', async (name, viewport) => {
    const { page } = await open(linkTo({ query: COUNTIES, view: 'chart' }), { viewport, colorScheme: 'light' })
    const ready = async (look: 'light' | 'dark') => {
      await painted(page, look)
      await drawn(page)
    }
    for (const px of await excessInEveryLook(page, `query-${name}`, ready)) expect(px).toBeLessThanOrEqual(0)
  })

  it('is reached on a phone, like every page', async () => {
    const { page } = await browser.visit('/', { viewport: SIZES.phone })
    await page.locator('summary', { hasText: '更多' }).click()
    await page.getByRole('link', { name: '查询', exact: true }).last().click()
    await page.waitForURL((url) => url.pathname === '/query')
    await page.locator('summary', { hasText: '更多' }).click()
    await page.getByRole('link', { name: '数据概况', exact: true }).last().click()
    await page.waitForURL((url) => url.pathname === '/loaded')
  })
})

import { excessInEveryLook, hubUrl, openBrowser, SIZES, type StoryBrowser } from './browser'

const CLUSTER = '/clusters/PQ-370611-01'
const COMPARE = '/clusters/compare?codes=PQ-370611-01,PQ-370682-02,PQ-370683-03'
const A3_LANDSCAPE_POINTS = [1191, 842]

let browser: StoryBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => browser.leave())
afterAll(() => browser.close())

/** The number at the start of a cell, with its sign. */
const numberIn = (text: string) => Number.parseFloat(text.replace('−', '-').replace('+', ''))

describe('the league of clusters', () => {
  it('stands in the navigation, puts clusters in the order of their effect and says that it proves nothing', async () => {
    const { page, faults, strangers } = await browser.visit('/')
    await page.getByRole('link', { name: '片区', exact: true }).first().click()
    await page.waitForURL(/\/clusters/)
    await page.getByRole('heading', { level: 1, name: '片区比较 · 村集体经济收入' }).waitFor()
    const rows = page.locator('table tbody tr')
    const effects = (await rows.locator('td:nth-of-type(3)').allInnerTexts()).map(numberIn).filter(Number.isFinite)
    expect(effects.length).toBeGreaterThan(20)
    expect(effects).toEqual(effects.toSorted((a, b) => b - a))
    const main = await page.locator('main').innerText()
    expect(main).toContain('描述性比较，不证明因果')
    expect(main).toContain('基期前走势')
    expect([...faults, ...strangers]).toEqual([])
  })

  it('has an interval around every effect, and no cluster stands out where the corrected p-value is large', async () => {
    const { page } = await browser.visit('/clusters', { javaScriptEnabled: false })
    for (const text of await page.locator('table tbody tr[data-state="COMPARED"]').allInnerTexts()) {
      const [effect, low, high] = [...text.matchAll(/([+−]?[\d.]+)万元/g)].map(([, number]) => numberIn(number ?? ''))
      expect(low).toBeLessThanOrEqual(effect ?? Number.NaN)
      expect(high).toBeGreaterThanOrEqual(effect ?? Number.NaN)
      const p = Number(/p [=<] ([\d.]+)/.exec(text)?.[1])
      expect(text.includes('校正后仍突出')).toBe(p <= 0.05)
    }
  })

  it('says in words why a cluster is not compared', async () => {
    const { page } = await browser.visit('/clusters?period=2022&against=2021', { javaScriptEnabled: false })
    const refused = page.locator('table tbody tr:not([data-state="COMPARED"])')
    expect(await refused.count()).toBeGreaterThan(0)
    for (const text of await refused.allInnerTexts()) expect(text).toMatch(/当期没有满期的成员村|样本太少/)
  })

  it('keeps metric, base and design in the address, and takes them along to a cluster', async () => {
    const { page } = await browser.visit('/clusters?metric=operatingShare')
    await page.getByRole('link', { name: '逐村匹配的村' }).click()
    await page.waitForURL(/design=MATCHED/)
    await page.locator('summary', { hasText: '基期' }).click()
    await page.getByRole('link', { name: '2020年', exact: true }).click()
    await page.waitForURL(/against=2020/)
    await page.getByRole('heading', { name: '2024年比2020年' }).waitFor()
    expect(page.url()).toContain('metric=operatingShare')
    await page.locator('table tbody th a').first().click()
    await page.waitForURL(/\/clusters\/PQ.*design=MATCHED/)
    expect(page.url()).toContain('against=2020')
  })

  it.each(['csv', 'xlsx'])('is there as a %s file with what the page shows', async (kind) => {
    const { page } = await browser.visit('/clusters?design=ALL_OUTSIDE')
    const href = await page.locator(`a[href*="ClusterLeague.${kind}"]`).getAttribute('href')
    expect(href).toContain('design=ALL_OUTSIDE')
    const answer = await fetch(hubUrl() + href)
    const body = Buffer.from(await answer.arrayBuffer())
    expect(answer.status).toBe(200)
    if (kind === 'xlsx') expect(body.subarray(0, 2).toString()).toBe('PK')
    else {
      const lines = body.toString('utf8').trim().split('\n')
      expect(lines.length - 1).toBe(await page.locator('table tbody tr').count())
      expect(lines[0]).toMatch(/净差\(万元\).*校正p值/)
    }
  })
})

describe('the page of a cluster', () => {
  it('shows before and after, the study by period, and whom it is compared with, without JavaScript', async () => {
    const { page } = await browser.visit(CLUSTER, { javaScriptEnabled: false })
    const main = await page.locator('main').innerText()
    for (const words of [
      '成员村平均',
      '对照村平均',
      '双重差分',
      '基期，差为 0',
      '怎样找到的',
      '两边像不像',
      '片区启动联建',
      '牵头村',
    ])
      expect(main).toContain(words)
    expect(main).toContain('描述性比较，不证明因果')
    expect(main).toContain('样例数据')
    const members = page.locator('table', { has: page.locator('caption', { hasText: '成员村' }) }).locator('tbody tr')
    expect(await members.count()).toBeGreaterThan(5)
    for (const text of await members.allInnerTexts()) expect(text).toMatch(/\d{4}-\d{2}-\d{2}—/)
  })

  it('draws the study with a whisker for every interval', async () => {
    const { page, faults } = await browser.visit(CLUSTER)
    const chart = page.getByRole('img', { name: /各期与基期相比/ })
    await chart.locator('.recharts-errorBar').first().waitFor()
    const told = page
      .locator('table', { has: page.locator('caption', { hasText: '各期数字' }) })
      .locator('tr[data-state="COMPARED"]')
    expect(await chart.locator('.recharts-errorBar').count()).toBe(await told.count())
    expect(faults).toEqual([])
  })

  it('explains the number of a member and of the cluster itself', async () => {
    const { page } = await browser.visit(CLUSTER)
    for (const place of ['place=3706', 'place=cluster']) {
      await page.locator(`a[data-explain][href*="${place}"]`).first().click()
      const drawer = page.getByRole('dialog')
      await drawer.getByText('样例数据-村集体收入').first().waitFor()
      await page.keyboard.press('Escape')
      await drawer.waitFor({ state: 'hidden' })
    }
  })

  it('names the member that each matched village stands for, and how far it is', async () => {
    const { page } = await browser.visit(`${CLUSTER}?design=MATCHED`, { javaScriptEnabled: false })
    const table = page.locator('table', { has: page.locator('caption', { hasText: '对照村名单' }) })
    const cells = await table.locator('tbody tr').first().locator('td').allTextContents()
    expect(cells[2]).not.toBe('')
    expect(cells[3]).toMatch(/^\d\.\d\d$/)
  })

  it.each(['', '?metric=visitCoverage&lang=en'])('prints on one sheet of A3 %s', async (query) => {
    const { page } = await browser.visit(CLUSTER + query, { viewport: SIZES.wall })
    await page.locator('figure [role=img] svg path').first().waitFor()
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
    const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)?.slice(1).map(Number).map(Math.round)
    expect(box).toEqual(A3_LANDSCAPE_POINTS)
  })

  it('is not there for a code that nobody has', async () => {
    expect((await fetch(`${hubUrl()}/clusters/NO-SUCH`)).status).toBe(404)
  })

  it('is a click away from the county and from the village', async () => {
    const { page } = await browser.visit('/place/370611', { javaScriptEnabled: false })
    expect(await page.locator('a[href^="/clusters/PQ-370611"]').count()).toBeGreaterThan(0)
    await page.goto(`${hubUrl()}${CLUSTER}`)
    await page.locator('table tbody th a[href^="/place/"]').first().click()
    await page.locator('a[href^="/clusters/PQ-370611-01"]').waitFor()
  })
})

describe('clusters side by side', () => {
  it('are chosen in the league by ticking them, without JavaScript', async () => {
    const { page } = await browser.visit('/clusters?design=ALL_OUTSIDE', { javaScriptEnabled: false })
    for (const at of [0, 1]) await page.locator('input[name=codes]').nth(at).check()
    await page.getByRole('button', { name: /并排/ }).click()
    await page.waitForURL(/\/clusters\/compare/)
    expect(page.url()).toContain('design=ALL_OUTSIDE')
    expect(await page.getByRole('link', { name: '看这个片区' }).count()).toBe(2)
  })

  it('asks for a second one where only one is chosen', async () => {
    const { page } = await browser.visit('/clusters/compare?codes=PQ-370611-01', { javaScriptEnabled: false })
    expect(await page.locator('main').innerText()).toContain('请选两个或三个片区')
  })
})

describe('the pages of clusters', () => {
  const pages = { league: '/clusters', cluster: CLUSTER, compare: COMPARE } as const
  it.each(
    Object.entries(pages).flatMap(([name, address]) =>
      Object.entries(SIZES).map(([size, viewport]) => ({ name, address, size, viewport })),
    ),
  )('$name fits a $size without scrolling sideways, light and dark', async ({ name, address, size, viewport }) => {
    const { page } = await browser.visit(address, { viewport })
    for (const px of await excessInEveryLook(page, `clusters-${name}-${size}`)) expect(px).toBeLessThanOrEqual(0)
  })
})

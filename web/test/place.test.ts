import type { Page } from 'playwright-core'
import { excessInEveryLook, openBrowser, SIZES, type StoryBrowser } from './browser'

const TOWNSHIP = '/place/370686102'

let browser: StoryBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Numbers as the cells of a column write them, in order; cells with a word instead of a number are left out. */
const numbersOf = (texts: readonly string[]) => texts.filter((text) => /^-?\d/.test(text)).map(Number.parseFloat)

/** The table of the townships. */
const comparison = (page: Page) => page.locator('table', { has: page.locator('caption', { hasText: '乡镇对比' }) })

describe('the page of a county', () => {
  it('tells what it is, how it stands among its peers, and ranks its townships', async () => {
    const { page, faults, strangers } = await browser.visit('/place/370686')
    expect(await page.locator('h1').innerText()).toBe('栖霞市 · 2024年')
    const main = await page.locator('main').innerText()
    expect(main).toContain('县级市')
    expect(main).toMatch(/区市中(并列)?第\d+（共 \d+）/)
    expect(await comparison(page).locator('tbody tr').count()).toBe(14)
    expect([...faults, ...strangers]).toEqual([])
  })

  it('leads from the city to a village and its source in a few clicks', async () => {
    const { page } = await browser.visit('/')
    await page.getByRole('link', { name: '栖霞市', exact: true }).first().click()
    await page.waitForURL(/\/place\//)
    await page.getByRole('link', { name: '蛇窝泊镇', exact: true }).click()
    await page.waitForURL(/\/place\/370686102/)
    await page.locator('#villages tbody th a').first().click()
    await page.waitForURL(/\/place\/370686102\d{3}/)
    await page.locator('a[data-explain]').first().click()
    const panel = page.getByRole('dialog')
    await panel.getByText(/样例数据-村集体收入\.csv，第 \d+ 行/).waitFor()
    expect(await panel.innerText()).not.toContain('中位数')
  })

  it('compares the townships by the measure of the address', async () => {
    const { page } = await browser.visit('/place/370686?metric=starRating')
    await page.locator('summary', { hasText: '指标' }).click()
    await page.locator('details[open]').getByRole('link', { name: '集体收入年增量', exact: true }).click()
    await page.waitForURL(/metric=collectiveIncomeGain/)
    expect(await page.locator('main').innerText()).toContain('按集体收入年增量中位数')
  })

  it('keeps the survey statistic apart from what villages report', async () => {
    const { page } = await browser.visit('/place/370686')
    const panel = page.locator('section', { has: page.getByRole('heading', { name: '农村居民人均可支配收入' }) }).last()
    expect(await panel.innerText()).toContain('统计部门住户调查')
    expect(await panel.locator('table').last().locator('tbody tr').count()).toBeGreaterThanOrEqual(6)
  })
})

describe('the page of a reporting unit', () => {
  it('has its townships and no division’s history', async () => {
    const { page, faults } = await browser.visit('/place/unit%3Ayantai-14%3Achangdao')
    expect(await page.locator('h1').innerText()).toBe('长岛综试区 · 2024年')
    expect(await comparison(page).locator('tbody tr').count()).toBe(8)
    expect(await page.locator('main').innerText()).not.toContain('名称和代码沿革')
    expect(faults).toEqual([])
  })
})

describe('the page of a township', () => {
  it('lists its villages by income, a page at a time, every one of them once', async () => {
    const { page } = await browser.visit(TOWNSHIP)
    const codes = new Set<string>()
    const read = async () => {
      const links = await page
        .locator('#villages tbody th a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      for (const link of links) codes.add(link)
      return links.length
    }
    expect(await read()).toBe(50)
    const incomes = numbersOf(await page.locator('#villages tbody tr td:nth-child(2)').allInnerTexts())
    expect(incomes).toEqual(incomes.toSorted((a, b) => b - a))
    await page.getByRole('link', { name: '下一页' }).click()
    await page.waitForURL(/page=2/)
    await page.locator('#villages', { hasText: '第 2/2 页' }).waitFor()
    await read()
    const total = Number(/共 (\d+) 个/.exec(await page.locator('#villages').innerText())?.[1])
    expect(total).toBeGreaterThan(50)
    expect(codes.size).toBe(total)
  })

  it('sorts by a column and back, in the address and without JavaScript', async () => {
    const { page } = await browser.visit(TOWNSHIP, { javaScriptEnabled: false })
    const gains = () => page.locator('#villages tbody tr td[data-column="gain"]').allInnerTexts().then(numbersOf)
    await page.getByRole('link', { name: /^年增收/ }).click()
    expect(page.url()).toContain('sort=collectiveIncomeGain')
    const falling = await gains()
    expect(falling).toEqual(falling.toSorted((a, b) => b - a))
    await page.getByRole('link', { name: /^年增收/ }).click()
    expect(page.url()).toContain('direction=ASC')
    const rising = await gains()
    expect(rising).toEqual(rising.toSorted((a, b) => a - b))
    expect(rising[0]).toBeLessThan(falling.at(-1) ?? Number.NaN)
    expect(await page.locator('#villages th[aria-sort]').getAttribute('aria-sort')).toBe('ascending')
  })
})

describe('the page of a village', () => {
  /** A village of which the sample has every ledger; found through the pages, not known by heart. */
  const openVillage = async (options = {}) => {
    const { page } = await browser.visit(`${TOWNSHIP}?sort=CODE`)
    const path = await page.locator('#villages tbody th a').first().getAttribute('href')
    return browser.visit(path ?? '', options)
  }

  it('shows every ledger with the row it came from, without JavaScript', async () => {
    const { page, faults } = await openVillage({ javaScriptEnabled: false })
    for (const name of ['收入构成', '民生实事', '合作社', '产业', '村民人均收入', '星级评定', '人口和党员']) {
      expect(await page.getByRole('heading', { name, exact: true }).last().isVisible()).toBe(true)
    }
    const incomes = page.locator('table', { has: page.locator('caption', { hasText: '收入构成' }) })
    expect(await incomes.locator('tbody tr').count()).toBe(6)
    await incomes.locator('summary').first().click()
    expect(await incomes.innerText()).toMatch(/样例数据-村集体收入\.csv，第 \d+ 行[\s\S]*第 1 版/)
    expect(faults).toEqual([])
  })

  it('adds the parts of an income up to its total', async () => {
    const { page } = await openVillage()
    const rows = page.locator('table', { has: page.locator('caption', { hasText: '收入构成' }) }).locator('tbody tr')
    const cells = await rows.first().locator('td[data-number]').allInnerTexts()
    const [total = 0, operating = 0, , business = 0, contracting = 0, investment = 0, subsidy = 0, other = 0] =
      cells.map(Number.parseFloat)
    expect(business + contracting + investment).toBeCloseTo(operating, 1)
    expect(operating + subsidy + other).toBeCloseTo(total, 1)
  })

  it('marks labels that are not for the public', async () => {
    const response = await fetch(`${process.env.HUB_URL}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ villages(first: 1, where: { category: PROMINENT_PROBLEM }) { nodes { code } } }',
      }),
    })
    const { data } = (await response.json()) as { data: { villages: { nodes: [{ code: string }] } } }
    const { page } = await browser.visit(`/place/${data.villages.nodes[0].code}`)
    expect(await page.locator('main').innerText()).toMatch(/问题突出村 · 内部/)
  })

  it('speaks English when asked, and leaves names as they are', async () => {
    const { page } = await browser.visit('/place/370686102201?lang=en')
    expect(await page.locator('h1').innerText()).toBe('蛇窝泊村委会 · 2024')
    expect(await page.getByRole('heading', { name: 'Livelihood projects', exact: true }).count()).toBe(1)
  })

  it('says so where there is no such place', async () => {
    for (const address of ['/place/370686999999', '/place/370699', '/place/123', '/place/unit%3Ano%3Asuch']) {
      const { page } = await browser.visit(address)
      expect(await page.locator('main').innerText()).toContain('没有这一页')
      await page.context().close()
    }
  })
})

describe('pages of places', () => {
  const kinds = { city: '/place/3706', county: '/place/370686', township: TOWNSHIP, village: '/place/370686102201' }
  const cases = Object.entries(kinds).flatMap(([kind, address]) =>
    Object.entries(SIZES).map(([size, viewport]) => [kind, size, address, viewport] as const),
  )
  it.each(cases)('%s fits a %s without scrolling sideways, light and dark', async (kind, size, address, viewport) => {
    const { page } = await browser.visit(address, { viewport })
    for (const px of await excessInEveryLook(page, `place-${kind}-${size}`)) expect(px).toBeLessThanOrEqual(0)
  })
})

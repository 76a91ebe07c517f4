import { excessInEveryLook, hubUrl, openBrowser, SIZES, type StoryBrowser, shown } from './browser'

let browser: StoryBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => browser.leave())
afterAll(() => browser.close())

/** The answer of the hub itself, to hold the page against. */
async function asked<Data>(query: string): Promise<Data> {
  const response = await fetch(`${hubUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return ((await response.json()) as { data: Data }).data
}

const oneDecimal = (points: number) => points.toFixed(1)
const BOARD = 'table'

describe('the overview', () => {
  it('shows the five improvements and the ranked units, in Chinese, as sample data, asking nobody else', async () => {
    const { page, faults, strangers } = await browser.visit('/')
    expect(await shown(page.locator('h1'))).toBe('烟台市五个明显 · 2024年')
    expect(await page.locator(BOARD).first().locator('tbody tr').count()).toBe(13)
    expect(await shown(page.getByTestId('sample-banner'))).toContain('样例数据')
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    expect([...faults, ...strangers]).toEqual([])
  })

  it('shows the scores, bounds and changes that the hub answers', async () => {
    interface Points {
      score: number
      low: number
      high: number
      change: number
    }
    const { scoreboard } = await asked<{
      scoreboard: { total: Points; dimensions: { dimension: { name: string }; score: Points }[] }
    }>(`{ scoreboard(place: "3706", period: "2023") { total { ...P } dimensions { dimension { name } score { ...P } } } }
      fragment P on Score { score low high change }`)
    const { page } = await browser.visit('/?period=2023')
    const cards = [{ name: '总分', score: scoreboard.total }].concat(
      scoreboard.dimensions.map(({ dimension, score }) => ({ name: dimension.name, score })),
    )
    expect(cards).toHaveLength(6)
    for (const { name, score } of cards) {
      const card = await shown(
        page.locator('section', { has: page.getByRole('heading', { name, exact: true }) }).last(),
      )
      expect(card).toContain(oneDecimal(score.score))
      expect(card).toContain(`区间 ${oneDecimal(score.low)}—${oneDecimal(score.high)}`)
      expect(card).toContain(oneDecimal(Math.abs(score.change)))
    }
  })

  it('ranks by a dimension when its head is chosen, and keeps that for the map and the file', async () => {
    const { page } = await browser.visit('/?period=2023')
    await page.locator(BOARD).first().getByRole('link', { name: '产业', exact: true }).click()
    await page.waitForURL(/by=D2/)
    await page.getByText('按乡村产业发展明显加快排名').first().waitFor()
    const column = await page.locator(`${BOARD} tr[data-state="RANKED"] td:nth-child(5)`).allInnerTexts()
    const scores = column.map(Number)
    expect(scores.length).toBeGreaterThan(5)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    const tiles = await page.locator('li[data-step] b').allInnerTexts()
    expect(tiles.toSorted()).toEqual(column.map((text) => text.trim()).toSorted())
    const file = await page.getByRole('link', { name: '导出 CSV' }).getAttribute('href')
    expect(file).toBe('/files/scores.csv?period=2023&by=D2')
    const answer = await fetch(`${hubUrl()}${file}`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('莱阳市')
  })

  it('puts units in the order of their change since the baseline when asked', async () => {
    const { page } = await browser.visit('/?period=2023&order=CHANGE')
    const texts = await page.locator(`${BOARD} tr[data-state="RANKED"] td:nth-child(9)`).allInnerTexts()
    const changes = texts.map((text) => Number(text.replace('−', '-').replace(/[^\d.-]/g, '')))
    expect(changes.length).toBeGreaterThan(5)
    expect(changes).toEqual(changes.toSorted((a, b) => b - a))
  })

  it('marks a rank that other weights would change, and says the ranks it could take, without JavaScript', async () => {
    const { scoreRanking } = await asked<{
      scoreRanking: {
        entries: { stable: boolean; place: { name: string }; rankByWeights: { best: number; worst: number } }[]
      }
    }>(`{ scoreRanking(period: "2023", list: "yantai-14") {
      entries { stable place { name } rankByWeights { best worst } } } }`)
    const { page } = await browser.visit('/?period=2023&list=yantai-14', { javaScriptEnabled: false })
    const rows = page.locator(BOARD).first().locator('tbody tr')
    const marked = await rows
      .filter({ has: page.locator('sup') })
      .locator('th > span > a')
      .allInnerTexts()
    const flipping = scoreRanking.entries.filter(({ stable }) => !stable)
    expect(flipping.length).toBeGreaterThan(0)
    expect(marked).toEqual(flipping.map(({ place }) => place.name))
    const first = flipping[0]
    await rows
      .filter({ has: page.locator('sup') })
      .first()
      .locator('button')
      .first()
      .click()
    const panel = page.locator('[popover]:popover-open')
    expect(await shown(panel)).toContain(`名次可为第${first?.rankByWeights.best}—${first?.rankByWeights.worst}`)
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'hidden' })
  })

  it('adds up what the indicators cost the city, most first, and leads to their villages', async () => {
    const { scoreboard } = await asked<{
      scoreboard: { villages: number; dimensions: { indicators: { lost: number; indicator: { name: string } }[] }[] }
    }>(`{ scoreboard(place: "3706", period: "2023") {
      villages dimensions { indicators { lost indicator { name } } } } }`)
    const most = scoreboard.dimensions.flatMap(({ indicators }) => indicators).toSorted((a, b) => b.lost - a.lost)[0]
    const { page } = await browser.visit('/?period=2023')
    const panel = page.locator('section', { has: page.getByRole('heading', { name: '失分最多', exact: true }) }).last()
    const first = panel.getByRole('link').first()
    expect(await shown(first)).toContain(most?.indicator.name ?? 'none')
    expect(await shown(first)).toContain(((most?.lost ?? Number.NaN) * scoreboard.villages).toFixed(0))
    await first.click()
    await page.waitForURL(/\/place\/3706\?.*indicator=/)
    await page
      .locator('#indicator', { hasText: most?.indicator.name })
      .getByRole('heading', { name: /^差在哪些村/ })
      .waitFor()
  })

  it('counts the duties as the hub does, and leads to them', async () => {
    const { obligationSummary } = await asked<{
      obligationSummary: { counts: { status: string; obligations: number }[] }
    }>('{ obligationSummary(place: "3706", on: "2023-12-31") { counts { status obligations } } }')
    const overdue = obligationSummary.counts.find(({ status }) => status === 'OVERDUE')?.obligations ?? 0
    const { page } = await browser.visit('/?period=2023')
    const link = page.getByRole('link', { name: `${overdue} 逾期`, exact: true })
    expect(await link.getAttribute('href')).toBe('/duties?period=2023&on=2023-12-31&status=OVERDUE')
    await link.click()
    await page.waitForURL(/\/duties/)
    await page.locator('main', { hasText: '督办' }).waitFor()
  })

  it('is read without JavaScript: table, period choice, the way to where a score comes from', async () => {
    const { page } = await browser.visit('/', { javaScriptEnabled: false })
    await page.locator('summary', { hasText: '周期' }).click()
    await page.getByRole('link', { name: '2023年', exact: true }).click()
    expect(await shown(page.locator('h1'))).toBe('烟台市五个明显 · 2023年')
    expect(await page.locator(BOARD).first().locator('tbody tr').count()).toBe(13)
    await page
      .getByRole('link', { name: /^烟台市，总分/ })
      .first()
      .click()
    expect(await shown(page.locator('#score'))).toContain('分失在哪里')
  })

  it('says 未到期 of a year before the baseline, and no nought', async () => {
    const { page } = await browser.visit('/?period=2019')
    const main = await shown(page.locator('main'))
    expect(main).toContain('未到期')
    expect(main).not.toMatch(/(?<!\d)0\.0(?!\d)/)
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
    const { page } = await browser.visit('/?period=2023', { viewport })
    for (const px of await excessInEveryLook(page, `overview-${name}`)) expect(px).toBeLessThanOrEqual(0)
  })
})

import { barriersInEveryLook, LOOKS } from './axe'
import { excess, excessInEveryLook, openBrowser, SIZES, type StoryBrowser } from './browser'
import { editStories } from './edit-stories'
import { type RunningHub, startHub } from './start-hub'

const CODE = 'GM-2024-10'
const STAFF = `/tours/${CODE}`
/** Of a slide: a title page and, for each of five stops, at least one slide. */
const FEWEST_SLIDES = 6

let browser: StoryBrowser
/** A hub of its own: publications take a revision, which other stories do not expect. */
let hub: RunningHub
beforeAll(async () => {
  browser = await openBrowser()
  hub = await startHub()
}, 240_000)
afterEach(() => browser.leave())
afterAll(async () => {
  await browser.close()
  await hub.stop()
})

const passed = (path: string, init?: RequestInit) => fetch(hub.url + path, { redirect: 'manual', ...init })

describe('a tour that nobody has published', () => {
  it('stands in the navigation and says that it is a draft', async () => {
    const { page, faults, strangers } = await browser.visit(`${hub.url}/`)
    await page.getByRole('link', { name: '观摩', exact: true }).first().click()
    await page.waitForURL(/\/tours(\?|$)/)
    const row = page.locator('table tbody tr')
    await row.getByText('草稿').waitFor()
    expect(await row.innerText()).toMatch(/2024-10-18[\s\S]*5 站/)
    expect(await page.locator('a[href$=".html"]').count()).toBe(0)
    expect([...faults, ...strangers]).toEqual([])
  })

  it('has its stops in order with words, milestones and figures of today, without JavaScript', async () => {
    const { page } = await browser.visit(hub.url + STAFF, { javaScriptEnabled: false })
    const titles = await page.locator('main h2').allInnerTexts()
    expect(titles.filter((title) => /^[1-5]\. /.test(title))).toHaveLength(5)
    const main = await page.locator('main').innerText()
    for (const words of ['成方连片', '片区启动联建', '村集体经济收入', '未发布', '个村已报', '样例数据'])
      expect(main).toContain(words)
  })

  it('has no presentation: the answer says so', async () => {
    const answer = await passed(`${STAFF}.html`)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ error: { code: 'TOUR_NOT_PUBLISHED' } })
  })

  it('is not there for a code that nobody has', async () => {
    expect((await passed('/tours/NO-SUCH')).status).toBe(404)
  })
})

describe('publishing', () => {
  it('asks first, and publishes nothing when told no', async () => {
    const { page } = await browser.visit(hub.url + STAFF)
    await page.getByRole('button', { name: '发布', exact: true }).click()
    await page.getByText('发布后这一版不再变动').waitFor()
    await page.getByRole('button', { name: '取消' }).click()
    await page.getByRole('button', { name: '发布', exact: true }).waitFor()
    await page.reload()
    expect(await page.locator('main').innerText()).toContain('还没有发布过')
  })

  it('makes an edition that the pages tell of, by its revision and day', async () => {
    const { page, faults } = await browser.visit(hub.url + STAFF)
    await page.getByRole('button', { name: '发布', exact: true }).click()
    await page.getByRole('button', { name: '确认发布' }).click()
    await page.getByText('已发布第 1 次。').waitFor()
    await page.getByText('与发布时相同').waitFor()
    await page.goto(`${hub.url}/tours`)
    expect(await page.locator('table tbody tr').innerText()).toMatch(/已发布第 1 次[\s\S]*数据第 \d+ 版 · \d{4}年/)
    expect(faults).toEqual([])
  })

  it('shares a link that opens this tour until it is revoked', async () => {
    const { page } = await browser.visit(hub.url + STAFF)
    await page.getByRole('button', { name: '生成分享链接' }).click()
    const link = await page.locator('code', { hasText: '.json' }).innerText()
    const path = new URL(link).pathname
    const opened = await passed(path)
    expect(opened.status).toBe(200)
    expect(opened.headers.get('content-security-policy')).toBeNull()
    expect(await opened.json()).toMatchObject({ code: CODE, isSample: true })
    await page.getByRole('button', { name: /^撤回链接/ }).click()
    await page.getByText('已撤回', { exact: true }).waitFor()
    expect((await passed(path)).status).toBe(410)
  })

  it('says in the words of the hub why something was refused', async () => {
    const { page } = await browser.visit(hub.url + STAFF)
    const refusal = { errors: [{ message: '第 2 站不能公开。', extensions: { code: 'TOUR_NOT_SHOWABLE' } }] }
    await page.route('**/graphql', (route) => route.fulfill({ json: refusal }))
    await page.getByRole('button', { name: '发布', exact: true }).click()
    await page.getByRole('button', { name: '确认发布' }).click()
    await page.getByText('第 2 站不能公开。').waitFor()
  })
})

describe('the presentation', () => {
  it('is passed on with a policy that lets its own script run and nothing else', async () => {
    const { headers, status } = await passed(`${STAFF}.html`)
    expect(status).toBe(200)
    expect(headers.get('content-security-policy')).toBe("sandbox allow-scripts; frame-ancestors 'none'")
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('opens from the page and is walked to the end by keyboard with the network cut, on a wall', async () => {
    const { page, faults, strangers } = await browser.visit(`${hub.url}/tours`, { viewport: SIZES.wall })
    await page.getByRole('link', { name: '现场放映' }).click()
    await page.waitForURL(/\.html$/)
    await page.locator('.slide.on').waitFor()
    await page.context().setOffline(true)
    const total = await page.locator('.slide').count()
    expect(total).toBeGreaterThanOrEqual(FEWEST_SLIDES)
    const seen: string[] = []
    for (let at = 1; at <= total; at += 1) {
      expect(await page.locator('#where').innerText()).toBe(`${at} / ${total}`)
      expect(await page.locator('.slide:visible').count()).toBe(1)
      seen.push(await page.locator('.slide.on').innerText())
      if (at === 1 || at === 2) await page.screenshot({ path: `test-output/tour-present-wall-${at}.png` })
      await page.keyboard.press('ArrowRight')
    }
    expect(new Set(seen).size).toBe(total)
    expect(await page.locator('#where').innerText()).toBe(`${total} / ${total}`)
    expect(await page.locator('footer').innerText()).toContain('样例数据')
    expect([...faults, ...strangers]).toEqual([])
  })

  it('is one page on a phone, read to its end by keyboard with the network cut', async () => {
    const { page, faults, strangers } = await browser.visit(`${hub.url}/tours`, { viewport: SIZES.phone })
    await page.getByRole('link', { name: '现场放映' }).click()
    await page.waitForURL(/\.html$/)
    await page.locator('.slide').first().waitFor()
    await page.context().setOffline(true)
    const total = await page.locator('.slide').count()
    expect(await page.locator('.slide:visible').count()).toBe(total)
    await page.screenshot({ path: 'test-output/tour-present-phone.png' })
    const last = page.locator('.slide').last()
    const isInSight = () => last.evaluate((slide) => slide.getBoundingClientRect().bottom <= window.innerHeight + 1)
    expect(await isInSight()).toBe(false)
    for (let press = 0; press < 100 && !(await isInSight()); press += 1) {
      await page.keyboard.press('PageDown')
      await page.waitForTimeout(150)
    }
    expect(await isInSight()).toBe(true)
    expect(await excess(page)).toBeLessThanOrEqual(0)
    await page.screenshot({ path: 'test-output/tour-present-phone-end.png' })
    expect([...faults, ...strangers]).toEqual([])
  })
})

describe('photos', () => {
  it('are passed on to the hub, and one that is none is refused in its words', async () => {
    const answer = await passed('/photos?noIdentifiablePerson=yes', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'no photo',
    })
    expect(answer.status).toBe(415)
    expect(await answer.json()).toMatchObject({ error: { code: 'PHOTO_KIND_UNKNOWN' } })
    expect((await passed(`/photos/${'0'.repeat(64)}.jpg`)).status).toBe(404)
  })
})

describe('the pages of tours', () => {
  it.each(['/tours', STAFF, `${STAFF}?lang=en`])('%s can be used by everybody', async (address) => {
    const { page } = await browser.visit(hub.url + address, LOOKS[0])
    expect(await barriersInEveryLook(page)).toEqual([])
  })

  it.each(
    (['/tours', STAFF] as const).flatMap((address) =>
      Object.entries(SIZES).map(([size, viewport]) => ({ address, size, viewport })),
    ),
  )('$address fits a $size without scrolling sideways, light and dark', async ({ address, size, viewport }) => {
    const { page } = await browser.visit(hub.url + address, { viewport })
    for (const px of await excessInEveryLook(page, `tour${address === STAFF ? '-staff' : 's'}-${size}`))
      expect(px).toBeLessThanOrEqual(0)
  })
})

describe('the forms of tours and clusters', () =>
  editStories(
    () => browser,
    () => hub,
  ))

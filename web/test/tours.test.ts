import { barriersInEveryLook, LOOKS } from './axe'
import { excess, excessInEveryLook, openBrowser, SIZES, type StoryBrowser } from './browser'
import { editStories } from './edit-stories'
import { missingGlyphs, pagesOf, smallestLetters } from './presentation'
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
    expect(headers.get('content-security-policy')).toBe("sandbox allow-scripts; frame-ancestors 'self'")
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

describe('what a link opens', () => {
  let link = ''

  it('is told once on the page of staff, to copy, and can be followed by phones', async () => {
    const { page } = await browser.visit(hub.url + STAFF)
    await page.getByRole('button', { name: '生成分享链接' }).click()
    link = await page.locator('code', { hasText: '/t/' }).innerText()
    expect(link).toMatch(new RegExp(`^${hub.url}/t/[\\w-]{32}$`))
    await page.getByRole('button', { name: '复制链接' }).click()
    await page.getByText(/^(已复制|浏览器不允许复制)/).waitFor()
    const { headers } = await fetch(link)
    expect(headers.get('content-security-policy')).toBe(
      "sandbox allow-scripts; connect-src 'self'; frame-ancestors 'none'",
    )
    expect([headers.get('x-robots-tag'), headers.get('cache-control')]).toEqual(['noindex, nofollow', 'no-store'])
  })

  it('is walked to its end with the network cut, readable at 3 m, without a missing glyph, in both languages', async () => {
    const { page, faults, strangers } = await browser.visit(
      link,
      { viewport: SIZES.wall, reducedMotion: 'reduce' },
      'load',
    )
    await page.locator('.slide.on').waitFor()
    await page.context().setOffline(true)
    await page.getByText('离线，可继续翻看').waitFor()
    const total = await page.locator('.slide').count()
    const texts: string[] = []
    for (let at = 1; at <= total; at += 1) {
      expect(await page.locator('#where').innerText()).toBe(`${at} / ${total}`)
      const { figures, labels } = await smallestLetters(page)
      expect(figures).toBeGreaterThanOrEqual(40)
      expect(labels).toBeGreaterThanOrEqual(24)
      const isCut = () => page.locator('.slide.on').evaluate((slide) => slide.scrollHeight > slide.clientHeight + 1)
      expect([at, await isCut()]).toEqual([at, false])
      texts.push(await page.locator('.slide.on').innerText())
      if (at <= 4) await page.screenshot({ path: `test-output/tour-visit-wall-${at}.png` })
      await page.keyboard.press('PageDown')
    }
    const all = texts.join('') + (await page.locator('footer').innerText())
    expect(all).toContain('斜纹粗框')
    expect(await missingGlyphs(page, all)).toEqual([])
    expect(await missingGlyphs(page, '村\u{10FFFE}\u0378')).toEqual(['\u{10FFFE}', '\u0378'])
    await page.keyboard.press('l')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('#where').innerText()).toBe(`${total} / ${total}`)
    await page.keyboard.press('Home')
    expect(await page.locator('.slide.on h1').innerText()).toBe('Sample autumn observation tour')
    await page.screenshot({ path: 'test-output/tour-visit-wall-en.png' })
    const strange = faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED/.test(fault))
    expect([...strange, ...strangers]).toEqual([])
  })

  it('moves on by itself as often as is chosen, until somebody touches it', async () => {
    const { page } = await browser.visit('about:blank', { viewport: SIZES.wall, hasTouch: true }, 'load')
    await page.clock.install()
    await page.goto(`${hub.url}${STAFF}.html`)
    await page.locator('#pace').selectOption('10')
    await page.getByRole('button', { name: '自动播放' }).click()
    await page.clock.runFor(4_000)
    expect(await page.locator('#left').evaluate((bar: HTMLProgressElement) => [bar.value, bar.max])).toEqual([6, 10])
    await page.clock.runFor(6_500)
    expect(await page.locator('#where').innerText()).toMatch(/^2 /)
    await page.touchscreen.tap(900, 400)
    await page.getByRole('button', { name: '自动播放' }).waitFor()
    await page.clock.runFor(30_000)
    expect(await page.locator('#where').innerText()).toMatch(/^2 /)
  })

  it('prints as boards of A3 landscape, one for the title and one a stop', async () => {
    const { page } = await browser.visit(`${hub.url}${STAFF}.html`, { viewport: SIZES.wall }, 'load')
    const stops = await page.locator('section.stop').count()
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    expect(pages).toEqual(Array.from({ length: 1 + stops }, () => ({ width: 420, height: 297 })))
  })

  it('follows the presenter, who leads from the page of staff, or walks alone, until the link is revoked', async () => {
    const staff = await browser.visit(hub.url + STAFF, { viewport: SIZES.wall, reducedMotion: 'reduce' })
    const phone = await browser.visit(link, { viewport: SIZES.phone, reducedMotion: 'reduce' }, 'load')
    await phone.page.getByText('讲解还没开始').waitFor()
    await staff.page.getByRole('button', { name: /带领讲解$/ }).click()
    const screen = staff.page.frameLocator('dialog iframe')
    await screen.getByText('观众正跟随本屏').waitFor()
    expect(staff.page.url()).toBe(hub.url + STAFF)
    await staff.page.keyboard.press('ArrowRight')
    await staff.page.keyboard.press('ArrowRight')
    await phone.page.getByText('讲解到第 3 页').waitFor()
    const inSight = (at: number) =>
      phone.page.waitForFunction((index) => {
        const box = document.querySelectorAll('.slide')[index]?.getBoundingClientRect()
        return box !== undefined && Math.abs(box.top) < 4
      }, at)
    await inSight(2)
    await phone.page.screenshot({ path: 'test-output/tour-visit-phone.png' })
    expect(await excess(phone.page)).toBeLessThanOrEqual(0)
    await phone.page.context().setOffline(true)
    await phone.page.getByText('离线，可继续翻看').waitFor()
    await phone.page.context().setOffline(false)
    await phone.page.getByText('讲解到第 3 页').waitFor()
    await phone.page.getByRole('button', { name: '自己翻看' }).click()
    await staff.page.keyboard.press('ArrowRight')
    await phone.page.waitForTimeout(2_500)
    await inSight(2)
    await phone.page.getByRole('button', { name: '跟随讲解' }).click()
    await phone.page.getByText('讲解到第 4 页').waitFor()
    await staff.page.screenshot({ path: 'test-output/tour-lead-wall.png' })
    await staff.page.getByRole('button', { name: '结束放映' }).click()
    await staff.page.locator('dialog').waitFor({ state: 'detached' })
    await staff.page.getByRole('button', { name: /^撤回链接/ }).click()
    await staff.page.getByText('已撤回', { exact: true }).waitFor()
    await phone.page.getByText('讲解已结束，可继续翻看').waitFor()
    const gone = await passed(new URL(link).pathname)
    expect([gone.status, gone.headers.get('content-type')]).toEqual([410, 'text/html; charset=utf-8'])
    expect(await gone.text()).toMatch(/已被撤销[\s\S]*taken back/)
    expect((await passed(`/t/${'x'.repeat(32)}`)).status).toBe(404)
    expect(staff.strangers.concat(phone.strangers)).toEqual([])
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

import { get } from 'node:http'
import { barriersInEveryLook, LOOKS } from './axe'
import { hubUrl, openBrowser, type StoryBrowser, shown } from './browser'
import { freePort } from './start-hub'
import { startPages } from './start-pages'

const PAGES = [
  '/',
  '/?period=2023&lang=en&by=D2&order=CHANGE&map=outline',
  '/loaded',
  '/ranking?level=TOWNSHIP',
  '/ranking?lang=en&metric=starRating&list=yantai-14',
  '/figure?period=2024&metric=collectiveIncome&stat=SUM&place=370614',
  '/growth',
  '/place/370614',
  '/clusters',
  '/clusters/PQ-370611-01?design=MATCHED',
  '/clusters/compare?lang=en&codes=PQ-370611-01,PQ-370682-02',
  '/tours',
  '/tours/GM-2024-10',
  '/tours/GM-2024-10/edit',
  '/clusters/PQ-370611-01/edit?lang=en',
  '/plan',
  '/duties',
  '/duties?lang=en&place=unit%3Acounties%3Aqixia&status=OVERDUE&on=2023-06-30',
  '/place/370686102201',
  '/no-such-page',
]
/** Compressed, of the scripts named in the page itself (design.md §8). Charts and panels come later, when
 * looked at; `nomodule` is for browsers that nobody should use any more. */
const FIRST_LOAD_BYTES = 200_000

let browser: StoryBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => browser.leave())
afterAll(() => browser.close())

/** Bytes of an answer as they travel. */
const travelled = (url: string) =>
  new Promise<number>((done, fail) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0
      answer.on('data', (part: Buffer) => {
        bytes += part.length
      })
      answer.on('end', () => done(bytes))
    }).once('error', fail)
  })

describe('every page', () => {
  it.each(PAGES)('%s can be used by everybody, in daylight on a laptop and in the dark on a phone', async (address) => {
    const { page } = await browser.visit(address, LOOKS[0])
    expect(await barriersInEveryLook(page)).toEqual([])
  })

  it.each([...PAGES, '/query'])('%s loads no more script at first than it may', async (address) => {
    const html = await (await fetch(hubUrl() + address)).text()
    const tags = [...html.matchAll(/<script[^>]* src="([^"]+)"[^>]*>/g)].filter(([tag]) => !/ nomodule/i.test(tag))
    const scripts = new Set(tags.map(([, path]) => path))
    expect(scripts.size).toBeGreaterThan(0)
    const sizes = await Promise.all([...scripts].map((path) => travelled(hubUrl() + path)))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FIRST_LOAD_BYTES)
  })

  it('forbids what it does not need', async () => {
    const { headers } = await fetch(`${hubUrl()}/`)
    const policy = headers.get('content-security-policy') ?? ''
    for (const part of ["default-src 'self'", "frame-ancestors 'none'"]) expect(policy).toContain(part)
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).toMatch(/^'self' 'nonce-[\w+/]{24}'$/)
    expect((await fetch(`${hubUrl()}/`)).headers.get('content-security-policy')).not.toBe(policy)
    expect(headers.get('strict-transport-security')).toBeNull()
    const secure = await fetch(`${hubUrl()}/`, { headers: { 'x-forwarded-proto': 'https' } })
    expect(secure.headers.get('strict-transport-security')).toBe('max-age=31536000')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('gives an icon to browsers that ask for one before they have read the page', async () => {
    const answer = await fetch(`${hubUrl()}/favicon.ico`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/x-icon'])
  })

  it('passes /graphql on to the API', async () => {
    const response = await fetch(`${hubUrl()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ hub { revision sampleData } }' }),
    })
    expect(await response.json()).toEqual({ data: { hub: { revision: 1, sampleData: true } } })
  })
})

describe('without the API', () => {
  it('a page says that the data service does not answer and what to do, and /graphql says so to programs', async () => {
    const pages = await startPages(`http://127.0.0.1:${await freePort()}`)
    try {
      const { page } = await browser.visit(`${pages.url}/?period=2024`)
      expect(await shown(page.locator('main'))).toContain('数据服务没有回应')
      expect(await page.getByRole('link', { name: '再试一次' }).getAttribute('href')).toBe('/?period=2024')
      const answer = await fetch(`${pages.url}/graphql`, { method: 'POST', body: '{}' })
      expect(answer.status).toBe(502)
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'API_UNREACHABLE' } }] })
    } finally {
      await pages.stop()
    }
  })
})

import { leadTour, moveLead, readPosition } from '../../src/tour/lead-tour'
import { databases } from '../databases'
import { startTestApi, type TestApi } from '../start-test-api'
import { SAVE, tour } from '../tour-questions'

interface Share {
  readonly token: string
  readonly tokenHash: string
  readonly expiresAt: string
}

describe.each(databases)('what a visitor opens, on %s', (database) => {
  const started = startTestApi(database, 'small-city')
  let share: Share
  let secret = ''
  const open = ({ api }: TestApi, token: string, more = '', init: RequestInit = {}) =>
    fetch(`${api.url}/t/${token}${more}`, { headers: { 'accept-language': 'zh-CN' }, ...init })
  const revision = async (api: TestApi) =>
    (await api.query<{ hub: { revision: number } }>('{ hub { revision } }')).hub.revision
  const lead = async (api: TestApi, tokenHash: string) =>
    api.ask<{ leadTour: { secret: string; expiresAt: string } }>(
      'mutation ($tokenHash: ID!) { leadTour(tokenHash: $tokenHash) { secret expiresAt } }',
      { tokenHash },
    )
  const position = async (api: TestApi, token = share.token) => (await open(api, token, '/position')).json()

  beforeAll(async () => {
    const api = await started
    await api.query(SAVE, { tour, base: 999 })
    await api.query('mutation { publishTour(code: "GM-2024-10") { edition } }')
    const made = await api.query<{ shareTour: Share }>(
      'mutation { shareTour(code: "GM-2024-10") { token tokenHash expiresAt } }',
    )
    share = made.shareTour
  })

  it('is the presentation, kept by nobody, and free to ask one address alone', async () => {
    const answer = await open(await started, share.token)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "sandbox allow-scripts; connect-src 'self'; frame-ancestors 'none'",
    })
    const page = await answer.text()
    expect(page).toContain(`connect-src *:*/t/${share.token}/position"`)
    expect(page).toContain('data-role="follow"')
    expect(page).toContain('秋季现场观摩')
    expect(page).not.toContain('data-do="lead"')
  })

  it('is in the language asked for, by the address or by the browser', async () => {
    const api = await started
    expect(await (await open(api, share.token, '?lang=en')).text()).toContain('<html lang="en">')
    const english = { headers: { 'accept-language': 'en-GB' } }
    expect(await (await open(api, share.token, '', english)).text()).toContain('<html lang="en">')
    expect(await (await open(api, share.token, '?lang=zh', english)).text()).toContain('<html lang="zh-CN">')
  })

  it('follows nobody before somebody leads, and cannot lead by the link itself', async () => {
    const api = await started
    expect(await position(api)).toEqual({ edition: null, slide: null, isLed: false })
    const tried = await open(api, share.token, '/position?edition=1&slide=3', { method: 'POST' })
    expect(tried.status).toBe(410)
    expect(await position(api)).toEqual({ edition: null, slide: null, isLed: false })
  })

  it('follows a presenter, whose place takes no revision', async () => {
    const api = await started
    const before = await revision(api)
    const { data } = await lead(api, share.tokenHash)
    expect(data.leadTour.expiresAt).toBe(share.expiresAt)
    secret = data.leadTour.secret
    const presenter = await open(api, secret)
    expect(presenter.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(await presenter.text()).toContain('data-role="lead"')
    const moved = await open(api, secret, '/position?edition=1&slide=3', { method: 'POST' })
    expect([moved.status, moved.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    expect(await position(api)).toEqual({ edition: 1, slide: 3, isLed: true })
    expect(await revision(api)).toBe(before)
    const [row] = await api.db.query('SELECT leaderHash FROM tour_lead')
    expect(row?.leaderHash).not.toBe(secret)
    const later = new Date(Date.now() + 61_000)
    expect(await readPosition(api.db, share.token, later)).toEqual({ edition: 1, slide: 3, isLed: false })
  })

  it.each(['?edition=1&slide=0', '?edition=1&slide=1.5', '?edition=one&slide=1', '?slide=1', '?edition=1&slide=99999'])(
    'takes no place %s',
    async (place) => {
      const api = await started
      expect((await open(api, secret, `/position${place}`, { method: 'POST' })).status).toBe(400)
      expect(await position(api)).toMatchObject({ slide: 3 })
    },
  )

  it('follows whoever took over last', async () => {
    const api = await started
    const { data } = await lead(api, share.tokenHash)
    expect((await open(api, secret, '/position?edition=1&slide=5', { method: 'POST' })).status).toBe(410)
    expect((await open(api, secret)).status).toBe(404)
    secret = data.leadTour.secret
    expect((await open(api, secret, '/position?edition=1&slide=2', { method: 'POST' })).status).toBe(204)
    expect(await position(api)).toEqual({ edition: 1, slide: 2, isLed: true })
  })

  it('clears away who led links that have expired', async () => {
    const api = await started
    const { shareTour } = await api.query<{ shareTour: Share }>(
      'mutation { shareTour(code: "GM-2024-10", days: 1) { token tokenHash expiresAt } }',
    )
    const { secret: short } = await leadTour(api.db, shareTour.tokenHash)
    await moveLead(api.db, short, { slide: 1, edition: 1 })
    const count = async () => (await api.db.query('SELECT 1 AS one FROM tour_lead')).length
    expect(await count()).toBe(2)
    const inTwoDays = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000)
    await expect(moveLead(api.db, short, { slide: 2, edition: 1 }, inTwoDays)).rejects.toMatchObject({
      code: 'TOUR_LINK_GONE',
    })
    secret = (await leadTour(api.db, share.tokenHash, inTwoDays)).secret
    expect(await count()).toBe(1)
  })

  it('is gone once the link is taken back: words in both languages for the page, a plain status for what it asks', async () => {
    const api = await started
    await api.query(`mutation { revokeTourShare(tokenHash: "${share.tokenHash}") { revokedAt } }`)
    for (const token of [share.token, secret]) {
      const page = await open(api, token)
      expect([page.status, page.headers.get('cache-control')]).toEqual([410, 'no-store'])
      const text = await page.text()
      expect(text).toContain('已被撤销')
      expect(text).toContain('This link was taken back')
    }
    expect((await open(api, share.token, '/position')).status).toBe(410)
    expect((await open(api, secret, '/position?edition=1&slide=2', { method: 'POST' })).status).toBe(410)
    const refused = await lead(api, share.tokenHash)
    expect(refused.errors).toMatchObject([{ extensions: { code: 'TOUR_LINK_GONE' } }])
  })

  it.each(['a', 'x'.repeat(32), 'GM-2024-10'])('is nothing for %s', async (token) => {
    const api = await started
    const page = await open(api, token)
    expect(page.status).toBe(404)
    expect(await page.text()).toMatch(/没有这个观摩链接[\s\S]*no such link/)
    expect((await open(api, token, '/position')).status).toBe(404)
  })
})

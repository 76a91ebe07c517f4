import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { datasets } from '../../src/app/registry'
import { tourCommand } from '../../src/cli/tour.command'
import { atFileEnd } from '../cleanup'
import { databases } from '../databases'
import { startTestApi, type TestApi } from '../start-test-api'

const folder = mkdtempSync(join(tmpdir(), 'tianye-tour-files-'))
atFileEnd(async () => rmSync(folder, { recursive: true, force: true }))

const photo = () =>
  sharp({ create: { width: 320, height: 180, channels: 3, background: '#2f7d4f' } })
    .withExifMerge({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 27/1 30/1' } })
    .jpeg()
    .toBuffer()

const send = ({ api }: TestApi, body: Buffer | string, type: string, confirmed = true) =>
  fetch(`${api.url}/photos${confirmed ? '?noIdentifiablePerson=yes' : ''}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  })

interface Refused {
  readonly error: { readonly code: string; readonly message: string }
}

describe.each(databases)('what a tour is taken along as, on %s', (database) => {
  const started = startTestApi(database, 'small-city')
  let digest = ''

  it('a photo is taken in by POST, cleaned, and served for ever under its content', async () => {
    const api = await started
    const taken = await send(api, await photo(), 'image/jpeg')
    expect(taken.status).toBe(201)
    const info = (await taken.json()) as { digest: string; widthPixels: number }
    expect(info).toMatchObject({ widthPixels: 320, heightPixels: 180 })
    digest = info.digest
    const served = await fetch(`${api.api.url}/photos/${digest}.jpg`)
    expect(served.headers.get('cache-control')).toContain('immutable')
    expect(served.headers.get('content-type')).toBe('image/jpeg')
    const bytes = Buffer.from(await served.arrayBuffer())
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect((await fetch(`${api.api.url}/photos/${'0'.repeat(64)}.jpg`)).status).toBe(404)
  })

  it.each([
    ['without the confirmation', 'image/jpeg', false, 'jpeg', 400, 'PHOTO_NOT_CONFIRMED'],
    ['as a page would send a form', 'text/plain', true, 'jpeg', 415, 'PHOTO_KIND_UNKNOWN'],
    ['of a page that calls itself a photo', 'image/jpeg', true, '<script>alert(1)</script>', 415, 'PHOTO_KIND_UNKNOWN'],
  ])('a photo %s is refused with words', async (_, type, confirmed, body, status, code) => {
    const refused = await send(await started, body === 'jpeg' ? await photo() : body, type, confirmed)
    expect(refused.status).toBe(status)
    const { error } = (await refused.json()) as Refused
    expect(error.code).toBe(code)
    expect(error.message.length).toBeGreaterThan(5)
  })

  it('a file of more than 20 MB is refused while it is read', async () => {
    const refused = await send(await started, Buffer.alloc(20 * 1024 * 1024 + 10), 'image/png')
    expect([refused.status, ((await refused.json()) as Refused).error.code]).toEqual([413, 'PHOTO_TOO_LARGE'])
  })

  it('nothing is taken along of a tour that is not published', async () => {
    const api = await started
    const stops = [
      {
        title: '<b>果业</b>片区',
        clusterCode: 'PQ-001',
        milestones: [{ happenedOn: '2022-04-01', title: '片区启动' }],
        figures: [{ metric: 'collectiveIncome', period: '2024', stat: 'SUM', against: '2023' }],
        charts: [{ kind: 'COLUMNS', metric: 'collectiveIncome', stat: 'SUM', fromPeriod: '2022', toPeriod: '2024' }],
        photos: [{ photo: digest, caption: '冷库', noIdentifiablePerson: true }],
      },
    ]
    const saved = await api.query<{ saveTour: { status: string; issues: object[] } }>(
      'mutation ($tour: TourInput!) { saveTour(tour: $tour, baseRevision: 999) { status issues { code path } } }',
      { tour: { code: 'GM-1', title: '秋季观摩', stops } },
    )
    expect(saved.saveTour).toEqual({ status: 'PUBLISHED', issues: [] })
    const refused = await fetch(`${api.api.url}/tours/GM-1.html`)
    expect([refused.status, ((await refused.json()) as Refused).error.code]).toEqual([404, 'TOUR_NOT_PUBLISHED'])
  })

  it('a link opens the snapshot, tells when it is gone, and opens nothing else', async () => {
    const api = await started
    await api.query('mutation { publishTour(code: "GM-1") { edition } }')
    const { shareTour } = await api.query<{ shareTour: { token: string; tokenHash: string } }>(
      'mutation { shareTour(code: "GM-1") { token tokenHash } }',
    )
    const address = `${api.api.url}/tours/${shareTour.token}.json`
    const opened = await fetch(address)
    expect(opened.status).toBe(200)
    expect(opened.headers.get('cache-control')).toBe('private, no-cache')
    expect(await opened.json()).toMatchObject({ format: 2, code: 'GM-1', stops: [{ placeCode: 'PQ-001' }] })
    await api.query(`mutation { revokeTourShare(tokenHash: "${shareTour.tokenHash}") { revokedAt } }`)
    const gone = await fetch(address, { headers: { 'accept-language': 'en' } })
    expect(gone.status).toBe(410)
    expect(await gone.json()).toEqual({
      error: { code: 'TOUR_LINK_GONE', message: 'This link was taken back; ask the host for a new one.' },
    })
    expect((await fetch(`${api.api.url}/tours/GM-1.json`)).status).toBe(404)
  })

  it('one file holds all of it: words escaped, photos inside, no address outside', async () => {
    const api = await started
    const answer = await fetch(`${api.api.url}/tours/GM-1.html`)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const page = await answer.text()
    expect(page).toContain('&lt;b&gt;果业&lt;/b&gt;片区')
    expect(page).toContain('data:image/jpeg;base64,')
    expect(page).toContain('aria-label="村集体经济收入：')
    expect(page).toContain('default-src &#39;none&#39;')
    expect(page.match(/(?:src|href)="(?!data:)[^"]*"/g)).toBeNull()
    expect(page).not.toMatch(/https?:\/\/|url\(|@import/)
    expect(page).not.toContain('样例数据')
    expect(page).not.toContain('connect-src')
  })

  it('holds both languages, the one asked for first', async () => {
    const api = await started
    const page = async (asked: string) => (await fetch(`${api.api.url}/tours/GM-1.html${asked}`)).text()
    const [zh, en] = await Promise.all([page(''), page('?lang=en')])
    expect(zh).toMatch(/<html lang="zh-CN">[\s\S]*第1站[\s\S]*<template id="other">[\s\S]*Stop 1/)
    expect(en).toMatch(/<html lang="en">[\s\S]*Stop 1[\s\S]*<template id="other">[\s\S]*第1站/)
    for (const file of [zh, en]) expect(file.match(/data:image\/jpeg;base64,/g)).toHaveLength(1)
    expect(en).toContain('Village collective income')
    expect(en).toContain('1 Apr 2022')
  })

  it('the command publishes and writes the same file', async () => {
    const { db } = await started
    const open = async () => Object.assign(Object.create(db) as typeof db, { close: async () => undefined })
    const run = (...argv: string[]) => tourCommand(open, datasets).parseAsync(argv, { from: 'user' })
    const said: string[] = []
    jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const path = join(folder, `${database}.html`)
    await run('list')
    await run('publish', 'GM-1')
    await run('export', 'GM-1', '--to', path)
    await run('export', 'GM-1', '--lang', 'en', '--to', `${path}.en.html`)
    jest.restoreAllMocks()
    expect(said[0]).toContain('GM-1  秋季观摩  第1版')
    expect(said[1]).toContain('GM-1 第2版')
    expect(readFileSync(path, 'utf8')).toContain('<title>秋季观摩</title>')
    expect(readFileSync(`${path}.en.html`, 'utf8')).toContain('<html lang="en">')
    await expect(run('export', 'GM-404')).rejects.toMatchObject({ code: 'TOUR_NOT_PUBLISHED' })
  })
})

import { ledgerDatasets } from '../../src/app/registry'
import { rebuildRegistry } from '../../src/intake/rebuild-registry'
import { verifyRegistry } from '../../src/intake/verify-registry'
import { openShare } from '../../src/tour/share-tour'
import { databases } from '../databases'
import { startTestApi, type TestApi } from '../start-test-api'
import { fileWriter } from '../test-folder'
import { READ, type Read, SAVE, type Saved, SNAPSHOT, tour } from '../tour-questions'

const file = fileWriter()

describe.each(databases)('a tour, on %s', (database) => {
  const started = startTestApi(database, 'small-city')
  const revision = async (api: TestApi) =>
    (await api.query<{ hub: { revision: number } }>('{ hub { revision } }')).hub.revision
  const save = async (api: TestApi, given: object, base?: number) =>
    (await api.query<{ saveTour: Saved }>(SAVE, { tour: given, base: base ?? (await revision(api)) })).saveTour
  const read = async (api: TestApi, code = tour.code) => {
    const { tour: found } = await api.query<Read>(READ, { code })
    if (!found) throw new Error('no tour')
    return found
  }
  const publish = (api: TestApi, code = tour.code) =>
    api.ask<{ publishTour: { edition: number; dataRevision: number } }>(
      'mutation ($code: ID!) { publishTour(code: $code) { edition dataRevision } }',
      { code },
    )
  const report = (api: TestApi, name: string, lines: string[]) =>
    api.publish([file(`${name}-${database}.csv`, ['村代码,年度,总收入（万元）', ...lines])])

  it('is saved as a whole and read back as it was chosen', async () => {
    const api = await started
    expect(await save(api, tour)).toMatchObject({ status: 'PUBLISHED', inserted: 9, issues: [] })
    expect(await read(api)).toMatchObject({
      title: '秋季现场观摩',
      published: null,
      stops: [
        {
          code: 'GM-2024-10-1',
          kind: 'CLUSTER',
          cluster: { code: 'PQ-001' },
          village: null,
          figures: [{ metric: 'collectiveIncome' }],
        },
        { code: 'GM-2024-10-2', kind: 'VILLAGE', cluster: null, village: { code: '370687101201' }, charts: [] },
      ],
    })
    expect(await save(api, tour)).toMatchObject({ status: 'UNCHANGED' })
  })

  it('names each field that is wrong', async () => {
    const api = await started
    const [stop] = tour.stops
    const bad = {
      ...tour,
      title: '软弱涣散村巡礼',
      stops: [
        {
          ...stop,
          clusterCode: 'PQ-404',
          words: '联系人 13812345678',
          figures: [{ metric: 'supported', period: '2024' }],
          charts: [],
        },
        { title: '两处', clusterCode: 'PQ-001', villageCode: '370687101201' },
        {
          title: '图',
          villageCode: '370687101201',
          charts: [{ kind: 'LINE', metric: 'collectiveIncome', fromPeriod: '2024', toPeriod: '2022' }],
        },
        {
          title: '数',
          villageCode: '370687101201',
          figures: [{ metric: 'collectiveIncome', period: '2024Q1', stat: 'QUANTILE' }],
        },
      ],
    }
    const { status, issues } = await save(api, bad)
    expect(status).toBe('REFUSED')
    expect(issues.map(({ code, path }) => `${path} ${code}`).sort()).toEqual(
      [
        'title SENSITIVE_LABEL',
        'stops.0.words PERSONAL_DATA',
        'stops.0.figures.0.metric VALUE_UNKNOWN',
        'stops.1.clusterCode STOP_NEEDS_ONE_PLACE',
        'stops.2.charts.0.toPeriod PERIOD_RANGE_WRONG',
        'stops.3.figures.0.period PERIOD_KIND_WRONG',
        'stops.3.figures.0.stat STATISTIC_WRONG',
      ].sort(),
    )
    const lost = {
      ...tour,
      stops: [{ ...stop, clusterCode: 'PQ-404', photos: [{ photo: 'a'.repeat(64), noIdentifiablePerson: true }] }],
    }
    const ofVillage = { kind: 'COMPARISON', metric: 'collectiveIncome', fromPeriod: '2021', toPeriod: '2024' }
    lost.stops.push({ title: '村', villageCode: '370687101201', charts: [ofVillage] } as never)
    expect((await save(api, lost)).issues.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'stops.0.clusterCode REFERENCE_UNKNOWN',
      'stops.1.charts.0.kind COMPARISON_NEEDS_CLUSTER',
      'stops.0.photos.0.photo PHOTO_UNKNOWN',
    ])
    const unsure = { ...tour, stops: [{ ...stop, photos: [{ photo: 'a'.repeat(64), noIdentifiablePerson: false }] }] }
    expect((await save(api, unsure)).issues).toEqual([
      { code: 'PERSON_IDENTIFIABLE', path: 'stops.0.photos.0.noIdentifiablePerson' },
    ])
  })

  it('of two editors keeps what the first saved, and tells the second what that was', async () => {
    const api = await started
    const base = await revision(api)
    const [first, second] = tour.stops
    expect(await save(api, { ...tour, words: '甲的导语。' }, base)).toMatchObject({ status: 'PUBLISHED', changed: 1 })
    const late = await save(api, { ...tour, words: '乙的导语。', stops: [first] }, base)
    expect(late).toMatchObject({ status: 'CONFLICT', revision: null })
    expect(late.conflicts).toEqual([
      { path: '', kind: 'CHANGED', fields: [{ field: 'words', was: '看产业，看治理。', is: '甲的导语。' }] },
    ])
    expect(await save(api, tour)).toMatchObject({ status: 'PUBLISHED', changed: 1, inserted: 0, withdrawn: 0 })
    const elsewhere = { ...tour, code: 'GM-2', stops: [second] }
    expect((await save(api, elsewhere)).issues).toEqual([{ code: 'STOP_OF_ANOTHER_TOUR', path: 'stops.0.code' }])
  })

  it('once published never moves, and staff see what would be another number today', async () => {
    const api = await started
    const at = await revision(api)
    const { data, errors } = await publish(api)
    expect(errors).toEqual([])
    expect(data.publishTour).toEqual({ edition: 1, dataRevision: at })
    const before = (await read(api)).published
    expect(before).toMatchObject({ edition: 1, moved: [] })
    // The publication itself took a revision; all else is what was to be seen before.
    expect(before?.snapshot).toEqual({ ...(await read(api)).draft, revision: at })
    await report(api, 'later', ['370687101201,2024,99'])
    const { published, draft } = await read(api)
    expect(published?.snapshot).toEqual(before?.snapshot)
    expect(published?.digest).toBe(before?.digest)
    expect(published?.moved).toEqual([
      { stopCode: 'GM-2024-10-2', metric: 'collectiveIncome', period: '2024', was: 300_000, is: 990_000, unit: 'YUAN' },
    ])
    expect(draft.stops[1]?.figures[0]?.value).toBe(990_000)
    expect((await publish(api)).data.publishTour).toMatchObject({ edition: 2 })
    expect((await read(api)).published?.moved).toEqual([])
    expect((await read(api)).editions).toEqual([{ edition: 1 }, { edition: 2 }])
  })

  it('shows a cluster with its members, what they grow, milestones by day, and gaps as gaps', async () => {
    const api = await started
    const { draft } = await read(api)
    expect(draft.stops[0]).toMatchObject({
      kind: 'CLUSTER',
      placeCode: 'PQ-001',
      placeName: '示例果业片区',
      within: ['烟台市', '龙口市', '黄山馆镇'],
      startedOn: '2022-04-01',
      members: [{ name: '东村村委会', isLead: true }],
      // One member is too few: the comparison is refused, and no line is drawn from it.
      charts: [
        { kind: 'LINE' },
        { kind: 'COMPARISON', effect: null, members: 1, compared: [{ period: '2023' }, { value: null }] },
      ],
      milestones: [{ happenedOn: '2022-04-01' }, { happenedOn: '2023-05-01' }],
    })
  })

  it('never takes a sensitive label, a small count or personal data to visitors', async () => {
    const api = await started
    const line = '370687101201,山前海带专业合作社,2021-06-01,是,正常,3'
    const few = file(`few-${database}.csv`, ['村代码,合作社名称,注册日期,党支部领办,运行状态,入社户数', line])
    expect(await api.publish([few])).toMatchObject({ status: 'PUBLISHED' })
    const counts = ['cooperativeHouseholds', 'membersDeveloped', 'reserveCadres']
    const figures = counts.map((metric) => ({ metric, period: '2024', against: '2023' }))
    const charts = counts.map((metric) => ({ kind: 'COLUMNS', metric, fromPeriod: '2022', toPeriod: '2024' }))
    const stops = ['370681101201', '370687101201', '370686101201'].map((villageCode) => ({
      title: '村',
      villageCode,
      figures,
      charts,
    }))
    expect(await save(api, { code: 'GM-SMALL', title: '小数', stops })).toMatchObject({ status: 'PUBLISHED' })
    expect((await publish(api, 'GM-SMALL')).errors).toEqual([])
    const { published } = await read(api, 'GM-SMALL')
    const [snapshot, ...others] = await storedSnapshots(api)
    expect(others.length).toBeGreaterThan(0)
    const seen: string[] = []
    for (const [path, value] of leaves([snapshot, ...others])) {
      seen.push(path)
      if (typeof value === 'string')
        expect(value).not.toMatch(/软弱涣散|问题突出|WEAK_PARTY_ORG|PROMINENT_PROBLEM|1[3-9]\d{9}/)
    }
    expect(seen.length).toBeGreaterThan(100)
    const small = published?.snapshot.stops.flatMap((stop) => stop.figures) ?? []
    expect(small.some(({ state }) => state === 'SUPPRESSED')).toBe(true)
    for (const { value } of small) expect(value === null || value >= 5).toBe(true)
  })

  it('is opened by a link until it expires or is taken back', async () => {
    const api = await started
    const { shareTour: made } = await api.query<{ shareTour: { token: string; tokenHash: string; expiresAt: string } }>(
      'mutation { shareTour(code: "GM-2024-10", days: 2) { token tokenHash expiresAt } }',
    )
    expect(made.token).toMatch(/^[\w-]{32}$/)
    expect((await openShare(api.db, made.token)).code).toBe('GM-2024-10')
    const [row] = await api.db.query('SELECT COUNT(*) AS n FROM ledger_entry WHERE afterPayload LIKE ?', [
      `%${made.token}%`,
    ])
    expect(Number(row?.n)).toBe(0)
    await expect(openShare(api.db, made.token, new Date(made.expiresAt))).rejects.toMatchObject({
      code: 'TOUR_LINK_GONE',
      facts: { why: 'EXPIRED' },
    })
    const lastChanged = made.token.slice(0, 31) + (made.token.endsWith('_') ? '-' : '_')
    for (const wrong of ['', 'x', made.tokenHash, lastChanged, "' OR 1=1 --"])
      await expect(openShare(api.db, wrong)).rejects.toMatchObject({ code: 'TOUR_LINK_UNKNOWN' })
    await api.query(`mutation { revokeTourShare(tokenHash: "${made.tokenHash}") { revokedAt } }`)
    await expect(openShare(api.db, made.token)).rejects.toMatchObject({
      code: 'TOUR_LINK_GONE',
      facts: { why: 'REVOKED' },
    })
    expect((await read(api)).shares).toEqual([{ tokenHash: made.tokenHash, revokedAt: expect.any(String) }])
    const { errors } = await api.ask('mutation { shareTour(code: "GM-2024-10", days: 1000) { token } }')
    expect(errors).toMatchObject([{ extensions: { code: 'SHARE_DAYS_WRONG' } }])
  })

  it('takes as many statements with four stops as with two', async () => {
    const api = await started
    const [cluster, village] = tour.stops
    const stops = [cluster, village, cluster, village].map((stop) => ({ ...stop, code: null }))
    const four = { ...tour, code: 'GM-FOUR', stops }
    expect(await save(api, four)).toMatchObject({ status: 'PUBLISHED' })
    const draft = `query ($code: ID!) { tour(code: $code) { draft ${SNAPSHOT} } }`
    await api.query(draft, { code: 'GM-FOUR' })
    const two = await api.ask(draft, { code: tour.code })
    expect((await api.ask(draft, { code: 'GM-FOUR' })).statements).toBe(two.statements)
  })

  it('is opened by no link once it is removed', async () => {
    const api = await started
    const [stop] = tour.stops
    const gone = { ...tour, code: 'GM-GONE', stops: [{ ...stop, code: null }] }
    expect(await save(api, gone)).toMatchObject({ status: 'PUBLISHED' })
    expect((await publish(api, 'GM-GONE')).errors).toEqual([])
    const { shareTour: made } = await api.query<{ shareTour: { token: string } }>(
      'mutation { shareTour(code: "GM-GONE", days: 2) { token } }',
    )
    expect((await openShare(api.db, made.token)).code).toBe('GM-GONE')
    const base = await revision(api)
    await api.query(`mutation { removeTour(code: "GM-GONE", baseRevision: ${base}) { status } }`)
    await expect(openShare(api.db, made.token)).rejects.toMatchObject({
      code: 'TOUR_LINK_GONE',
      facts: { why: 'REMOVED' },
    })
  })

  it('is removed with all that it shows, and what was published stays', async () => {
    const api = await started
    const base = await revision(api)
    const { removeTour: removed } = await api.query<{ removeTour: Saved }>(
      `mutation { removeTour(code: "GM-FOUR", baseRevision: ${base}) { status withdrawn } }`,
    )
    expect(removed).toMatchObject({ status: 'PUBLISHED', withdrawn: 17 })
    expect((await api.query<Read>(READ, { code: 'GM-FOUR' })).tour).toBeNull()
  })

  it('leaves a ledger from which everything is rebuilt as it was, editions and links too', async () => {
    const api = await started
    const before = await read(api)
    expect((await verifyRegistry(api.db, ledgerDatasets)).differences).toEqual([])
    await rebuildRegistry(api.db, ledgerDatasets)
    expect((await verifyRegistry(api.db, ledgerDatasets)).differences).toEqual([])
    expect((await read(api)).published).toEqual(before.published)
  })
})

/** Every snapshot as it is stored, which is what visitors get. */
async function storedSnapshots(api: TestApi): Promise<unknown[]> {
  const rows = await api.db.query<{ bytes: ArrayBuffer | Uint8Array }>(
    'SELECT c.bytes FROM content_chunk c JOIN tour_edition e ON e.digest = c.digest ORDER BY e.id DESC',
  )
  return rows.map(({ bytes }) => JSON.parse(Buffer.from(bytes as Uint8Array).toString('utf8')))
}

function* leaves(value: unknown, path = ''): Generator<[path: string, leaf: unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value]
  else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, `${path}.${key}`)
}

import type { AuditEntry } from '../../src/access/audit/audit.types'
import type { Role } from '../../src/access/roles'
import { GUEST_VIEWER, makeViewer, type Viewer } from '../../src/access/viewer'
import { todayInShanghai } from '../../src/common/calendar'
import { databases } from '../databases'
import { startTestApi, type TestApi } from '../start-test-api'
import { SAVE } from '../tour-questions'

const AUDIT = `query ($actor: String, $action: [AuditAction!], $subject: String, $from: Date, $to: Date, $first: Int!, $offset: Int!) {
  audit(actor: $actor, action: $action, subject: $subject, from: $from, to: $to, first: $first, offset: $offset) {
    totalCount nodes { seq at actor action subject detail address outcome hash } } }`
const POSTINGS = '{ villages(first: 10) { nodes { code postings { startOn endReason } } } }'
const ADDRESS = '10.1.2.3'

const person = (actor: string, ...roles: Role[]): Viewer =>
  makeViewer({ kind: 'PERSON', actor, personId: 1, grants: roles.map((role) => ({ role, divisionId: null })) })

const viewers: Readonly<Record<string, Viewer>> = {
  chen: person('chen', 'AUDITOR', 'REVITALIZATION_BUREAU'),
  zuzhi: person('zuzhi', 'ORGANISATION_DEPARTMENT'),
  fenxi: person('fenxi', 'ANALYST'),
}

/** Somebody's browser; its cookie says who, which is all that these stories need of a sign-in. */
interface Client {
  readonly cookie: string
  ask<Data>(query: string, variables?: object): Promise<{ data: Data; errors: { extensions: { code: string } }[] }>
  get<Data>(query: string, variables?: object): Promise<Data>
}

function clientOf({ api }: TestApi, cookie: string): Client {
  const ask = async (query: string, variables: object = {}) => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, 'x-forwarded-for': ADDRESS },
      body: JSON.stringify({ query, variables }),
    })
    return { errors: [], ...((await response.json()) as object) } as never
  }
  return {
    cookie,
    ask,
    get: async <Data>(query: string, variables?: object) => {
      const { data, errors } = await (ask as Client['ask'])<Record<string, Data>>(query, variables)
      expect(errors).toEqual([])
      return Object.values(data)[0] as Data
    },
  }
}

interface Found {
  readonly totalCount: number
  readonly nodes: readonly AuditEntry[]
}

describe.each(databases)('what people do leaves a trail, on %s', (database) => {
  const started = startTestApi(database, 'plan-city', { resultCacheBytes: 1_000_000 })
  const people = started.then((hub) => {
    hub.api.hub.signIns.viewerOf = async ({ cookie = '' }) => viewers[cookie] ?? GUEST_VIEWER
    return { hub, chief: clientOf(hub, 'chen'), staff: clientOf(hub, 'zuzhi'), analyst: clientOf(hub, 'fenxi') }
  })

  const search = async (by: object = {}): Promise<Found> =>
    (await people).chief.get<Found>(AUDIT, { first: 50, offset: 0, ...by })
  const newest = async (action: string): Promise<AuditEntry> => {
    const [entry] = (await search({ action: [action] })).nodes
    if (!entry) throw new Error(`No ${action}`)
    return entry
  }
  const get = ({ api }: TestApi, path: string, client?: Client) =>
    fetch(`${api.url}${path}`, { headers: { cookie: client?.cookie ?? '', 'x-forwarded-for': ADDRESS } })

  const refusal = async (client: Client, query: string, variables?: object) =>
    (await client.ask(query, variables)).errors[0]?.extensions.code

  it('a publication: who, which revision, what of each dataset', async () => {
    await people
    const { actor, subject, detail, outcome } = await newest('PUBLISHED')
    expect({ actor, subject, outcome }).toEqual({ actor: 'test', subject: 'revision 1', outcome: 'DONE' })
    expect(detail).toMatch(/ · submission 1 · revision 1 · .*postings \+\d+ ~0 -0/)
  })

  it('a tour published, its link made and taken back', async () => {
    const { chief } = await people
    const stop = {
      title: '示例村',
      villageCode: '370681101201',
      figures: [{ metric: 'collectiveIncome', period: '2022' }],
    }
    const tour = { code: 'GM-1', title: '观摩', visitOn: '2024-10-18', stops: [stop] }
    expect(await chief.get(SAVE, { tour, base: 1 })).toMatchObject({ status: 'PUBLISHED' })
    await chief.get('mutation { publishTour(code: "GM-1") { edition } }')
    expect(await newest('PUBLISHED')).toMatchObject({ actor: 'chen', subject: 'GM-1 edition 1' })
    const { tokenHash } = await chief.get<{ tokenHash: string }>(
      'mutation { shareTour(code: "GM-1", days: 3) { tokenHash } }',
    )
    expect(await newest('SHARE_MADE')).toMatchObject({ actor: 'chen', subject: `GM-1 link ${tokenHash.slice(0, 12)}` })
    await chief.get(`mutation { revokeTourShare(tokenHash: "${tokenHash}") { tokenHash } }`)
    expect(await newest('SHARE_REVOKED')).toMatchObject({ subject: `GM-1 link ${tokenHash.slice(0, 12)}` })
  })

  it('a file: its name, its rows, what it was asked by, who took it and from where', async () => {
    const { hub, chief, analyst } = await people
    const ranking = await get(
      hub,
      '/files/ranking.csv?metric=collectiveIncome&period=2022&level=TOWNSHIP&within=370681',
      analyst,
    )
    expect(ranking.status).toBe(200)
    const rows = (await ranking.text()).trim().split('\n').length - 1
    expect(await newest('EXPORT')).toMatchObject({
      actor: 'fenxi',
      subject: 'ranking.csv',
      detail: `rows ${rows} · metric=collectiveIncome&period=2022&level=TOWNSHIP&within=370681`,
      address: ADDRESS,
    })
    const query = '{ villages(first: 2) { nodes { code name } } }'
    const taken = await fetch(`${hub.api.url}/files/answer.xlsx`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: analyst.cookie },
      body: JSON.stringify({ query, all: true }),
    })
    expect((await taken.arrayBuffer()).byteLength).toBeGreaterThan(1_000)
    const { villages } = await chief
      .ask<{ villages: { totalCount: number } }>('{ villages(first: 1) { totalCount } }')
      .then(({ data }) => data)
    const { subject, detail } = await newest('EXPORT')
    expect(subject).toBe('answer.xlsx')
    expect(detail).toMatch(new RegExp(`^rows ${villages.totalCount} · sha256:[0-9a-f]{64} length ${query.length}$`))
    await get(hub, '/tours/GM-1.html', chief)
    expect(await newest('EXPORT')).toMatchObject({ actor: 'chen', subject: 'GM-1.html' })
  })

  it('personal fields: one entry a request, each time, and none for who is not shown them', async () => {
    const { hub, staff, analyst } = await people
    const before = await search({ action: ['PERSONAL_READ'] })
    expect(before.totalCount).toBe(0)
    await analyst.ask(POSTINGS)
    for (let time = 1; time <= 2; time++) {
      const { data } = await staff.ask<{ villages: { nodes: { code: string; postings: { endReason: string }[] }[] } }>(
        POSTINGS,
      )
      const read = data.villages.nodes.filter(({ postings }) => postings.some(({ endReason }) => endReason !== null))
      const postings = read.flatMap((village) => village.postings).filter(({ endReason }) => endReason !== null)
      expect(postings.length).toBeGreaterThan(read.length)
      await hub.api.hub.audit.flush()
      const { totalCount, nodes } = await search({ action: ['PERSONAL_READ'] })
      expect(totalCount).toBe(time)
      expect(nodes[0]).toMatchObject({
        actor: 'zuzhi',
        subject: `${postings.length} postings of ${read.length} places`,
        detail: read.map(({ code }) => code).join(' '),
        address: ADDRESS,
      })
    }
    await get(hub, `/files/answer.csv?all=1&query=${encodeURIComponent(POSTINGS)}`, staff).then((file) => file.text())
    await hub.api.hub.audit.flush()
    expect((await search({ action: ['PERSONAL_READ'] })).totalCount).toBe(3)
  })

  it('refusals: counted, one entry for each asker and code', async () => {
    const { hub, analyst } = await people
    for (let time = 0; time < 3; time++) await analyst.ask('mutation { publishTour(code: "GM-1") { edition } }')
    for (let time = 0; time < 5; time++) expect((await get(hub, '/files/ranking.csv')).status).toBe(401)
    await clientOf(hub, '').ask('mutation { publishTour(code: "GM-1") { edition } }')
    expect((await get(hub, '/operations/CityTrend')).status).toBe(401)
    // A page that a guest opens is sent to the sign-in form: that is no attempt.
    await clientOf(hub, '').ask('{ villages(first: 1) { totalCount } }')
    await hub.api.hub.audit.flush()
    const { nodes } = await search({ action: ['REFUSED'] })
    const ofGuest = nodes.filter(({ actor }) => actor === 'guest').map(({ detail }) => detail)
    expect(ofGuest).toEqual(['UNAUTHENTICATED × 7: ranking.csv mutation /operations/CityTrend'])
    expect(
      nodes.map(({ actor, subject, detail, address, outcome }) => ({ actor, subject, detail, address, outcome })),
    ).toEqual(
      expect.arrayContaining([
        {
          actor: 'fenxi',
          subject: 'publishTour',
          detail: 'FORBIDDEN × 3',
          address: ADDRESS,
          outcome: 'REFUSED',
        },
      ]),
    )
    expect(nodes).toHaveLength(2)
  })

  it('what is only looked at leaves none', async () => {
    const { hub, analyst } = await people
    const count = async () => Number((await hub.db.query('SELECT COUNT(*) AS n FROM audit_entry'))[0]?.n)
    const before = await count()
    await analyst.ask('{ villages(first: 5) { nodes { code name } } }')
    await get(hub, '/operations/WhatIsLoaded', analyst)
    await hub.api.hub.audit.flush()
    expect(await count()).toBe(before)
  })

  it('is searched by those who may read it, and by nobody else', async () => {
    const { chief, analyst, staff } = await people
    const today = todayInShanghai()
    const all = await search()
    expect(all.nodes.map(({ seq }) => seq)).toEqual([...all.nodes.keys()].map((index) => all.totalCount - index))
    const page = await search({ first: 2, offset: 1 })
    expect(page).toEqual({ totalCount: all.totalCount, nodes: all.nodes.slice(1, 3) })
    expect((await search({ actor: 'FEN', from: today, to: today })).totalCount).toBe(
      all.nodes.filter(({ actor }) => actor === 'fenxi').length,
    )
    expect((await search({ subject: 'gm-1 LINK' })).totalCount).toBe(2)
    expect((await search({ action: [] })).totalCount).toBe(0)
    expect((await search({ to: '2020-01-01' })).totalCount).toBe(0)
    expect(await refusal(chief, AUDIT, { first: 501, offset: 0 })).toBe('PAGE_INVALID')
    for (const client of [analyst, staff]) {
      expect(await refusal(client, AUDIT, { first: 1, offset: 0 })).toBe('FORBIDDEN')
      expect(await refusal(client, '{ auditChain { isWhole } }')).toBe('FORBIDDEN')
    }
    const [last] = all.nodes
    expect(await chief.get('{ auditChain { entries head isWhole brokenAt } }')).toEqual({
      entries: all.totalCount,
      head: `${last?.seq}:${last?.hash}`,
      isWhole: true,
      brokenAt: null,
    })
  })
})

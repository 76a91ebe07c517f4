import { datasets } from '../../src/app/registry'
import { rebuildRegistry } from '../../src/intake/rebuild-registry'
import { verifyRegistry } from '../../src/intake/verify-registry'
import { databases } from '../databases'
import { startTestApi, type TestApi } from '../start-test-api'

const SAVE = `mutation ($cluster: ClusterInput!, $base: Int!, $dryRun: Boolean! = false) {
  saveCluster(cluster: $cluster, baseRevision: $base, dryRun: $dryRun) {
    status revision inserted changed issues { severity code path message }
    conflicts { dataset path kind revision actor fields { field name was is } }
  }
}`
const SAVE_MEMBERS = `mutation ($code: ID!, $members: [ClusterMemberInput!]!, $base: Int!) {
  saveClusterMembers(clusterCode: $code, members: $members, baseRevision: $base) {
    status revision inserted changed withdrawn issues { severity code path }
    conflicts { kind path fields { field was is } }
  }
}`
const SAVE_MILESTONES = `mutation ($code: ID!, $milestones: [ClusterMilestoneInput!]!, $base: Int!) {
  saveClusterMilestones(clusterCode: $code, milestones: $milestones, baseRevision: $base) {
    status revision inserted changed withdrawn issues { code path message }
  }
}`
const READ =
  '{ cluster(code: "PQ-001") { name isPilot startedOn leadVillage { code } members { code } } hub { revision } }'

interface Saved {
  readonly status: string
  readonly revision: number | null
  readonly [more: string]: unknown
}

const cluster = {
  code: 'PQ-001',
  name: '示例果业片区',
  isPilot: true,
  startedOn: '2022-04-01',
  leadVillageCode: '370681101201',
}

describe.each(databases)('clusters edited in the browser, on %s', (database) => {
  const started = startTestApi(database, 'small-city')
  const revision = async (api: TestApi) =>
    (await api.query<{ hub: { revision: number } }>('{ hub { revision } }')).hub.revision
  const save = async (api: TestApi, variables: object) =>
    (await api.query<{ saveCluster: Saved }>(SAVE, variables)).saveCluster
  const saveMembers = async (api: TestApi, members: object[], base: number, code = 'PQ-001') =>
    (await api.query<{ saveClusterMembers: Saved }>(SAVE_MEMBERS, { code, members, base })).saveClusterMembers

  it('go the one way in: a change takes a revision and is read at once', async () => {
    const api = await started
    const base = await revision(api)
    const saved = await save(api, { cluster: { ...cluster, name: '示例林果片区' }, base })
    expect(saved).toMatchObject({ status: 'PUBLISHED', revision: base + 1, inserted: 0, changed: 1, issues: [] })
    expect(await api.query(READ)).toMatchObject({ cluster: { name: '示例林果片区' }, hub: { revision: base + 1 } })
    expect(await save(api, { cluster: { ...cluster, name: '示例林果片区' }, base: base + 1 })).toMatchObject({
      status: 'UNCHANGED',
      revision: null,
    })
  })

  it('only to be checked, change nothing', async () => {
    const api = await started
    const base = await revision(api)
    const checked = await save(api, { cluster: { ...cluster, name: '又一个名称' }, base, dryRun: true })
    expect(checked).toMatchObject({ status: 'CHECKED', revision: null, changed: 1 })
    expect(await revision(api)).toBe(base)
  })

  it('name each wrong field', async () => {
    const api = await started
    const base = await revision(api)
    const bad = { ...cluster, name: ' ', leadVillageCode: '370681101299' }
    expect((await save(api, { cluster: bad, base })).issues).toEqual([
      { severity: 'ERROR', code: 'CODE_UNKNOWN', path: 'cluster.leadVillageCode', message: expect.any(String) },
      { severity: 'ERROR', code: 'VALUE_MISSING', path: 'cluster.name', message: expect.stringContaining('片区名称') },
    ])
    const members = [{ villageCode: '370681101203', joinedOn: '2024-05-01', leftOn: '2024-01-01' }]
    expect((await saveMembers(api, members, base)).issues).toEqual([
      { severity: 'ERROR', code: 'DAYS_OUT_OF_ORDER', path: 'members.0.leftOn' },
    ])
    const twice = [members[0], members[0]].map((member) => ({ ...member, leftOn: null }))
    expect((await saveMembers(api, twice, base)).issues).toMatchObject([
      { code: 'ROW_TWICE', path: 'members.1.clusterCode' },
    ])
    const elsewhere = await saveMembers(api, [{ villageCode: '370681101203', joinedOn: '2024-05-01' }], base, 'PQ-404')
    expect(elsewhere.issues).toMatchObject([{ code: 'REFERENCE_UNKNOWN', path: 'members.0.clusterCode' }])
    expect(await revision(api)).toBe(base)
  })

  it('of two editors, the second is told what the first changed and overwrites nothing', async () => {
    const api = await started
    const base = await revision(api)
    await save(api, { cluster: { ...cluster, name: '甲改的名称' }, base })
    const second = await save(api, { cluster: { ...cluster, name: '乙改的名称' }, base })
    expect(second).toMatchObject({ status: 'CONFLICT', revision: null })
    expect(second.conflicts).toMatchObject([
      {
        dataset: 'clusters',
        path: 'cluster',
        kind: 'CHANGED',
        revision: base + 1,
        actor: 'admin',
        fields: [{ field: 'name', name: '片区名称', is: '甲改的名称' }],
      },
    ])
    expect(await api.query(READ)).toMatchObject({ cluster: { name: '甲改的名称' } })
  })

  it('replace the dated members; one that is left out is withdrawn', async () => {
    const api = await started
    const base = await revision(api)
    const members = [
      { villageCode: '370681101201', joinedOn: '2022-04-01' },
      { villageCode: '370681101203', joinedOn: '2023-01-01' },
    ]
    const saved = await saveMembers(api, members, base)
    expect(saved).toMatchObject({ status: 'PUBLISHED', inserted: 1, changed: 0, withdrawn: 1 })
    const { cluster: read } = await api.query<{ cluster: { members: { code: string }[] } }>(READ)
    expect(read.members.map(({ code }) => code)).toEqual(['370681101201', '370681101203'])
    const late = await saveMembers(api, [members[0] ?? {}], base)
    expect(late).toMatchObject({ status: 'CONFLICT', conflicts: [{ kind: 'ADDED', path: null }] })
  })

  it('are made with their members at once, or not at all', async () => {
    const api = await started
    const base = await revision(api)
    const SAVE_BOTH = `mutation ($cluster: ClusterInput!, $members: [ClusterMemberInput!], $base: Int!) {
      saveCluster(cluster: $cluster, members: $members, baseRevision: $base) {
        status revision inserted changed withdrawn issues { code path }
      }
    }`
    const made = { ...cluster, code: 'PQ-900', name: '新片区' }
    const saveBoth = async (members: object[] | null) =>
      (await api.query<{ saveCluster: Saved }>(SAVE_BOTH, { cluster: made, members, base: await revision(api) }))
        .saveCluster
    const member = { villageCode: '370681101202', joinedOn: '2024-01-01' }
    expect(await saveBoth([{ ...member, leftOn: '2023-01-01' }])).toMatchObject({
      status: 'REFUSED',
      issues: [{ code: 'DAYS_OUT_OF_ORDER', path: 'members.0.leftOn' }],
    })
    expect(await saveBoth([member])).toMatchObject({ status: 'PUBLISHED', revision: base + 1, inserted: 2 })
    expect(await saveBoth(null)).toMatchObject({ status: 'UNCHANGED', withdrawn: 0 })
    const read = '{ cluster(code: "PQ-900") { membersEntered { villageCode villageName joinedOn leftOn } } }'
    expect(await api.query(read)).toEqual({
      cluster: { membersEntered: [{ ...member, villageName: expect.stringMatching(/./), leftOn: null }] },
    })
    expect(await saveBoth([])).toMatchObject({ status: 'PUBLISHED', withdrawn: 1 })
  })

  it('replace the milestones; what persons are called by is refused', async () => {
    const api = await started
    const base = await revision(api)
    const saveAll = async (milestones: object[], baseRevision: number, code = 'PQ-001') => {
      const variables = { code, milestones, base: baseRevision }
      return (await api.query<{ saveClusterMilestones: Saved }>(SAVE_MILESTONES, variables)).saveClusterMilestones
    }
    const begun = { happenedOn: '2022-04-01', title: '片区启动联建' }
    const built = { happenedOn: '2022-12-01', title: '共建冷藏仓库投用' }
    expect(await saveAll([built, begun], base)).toMatchObject({ status: 'PUBLISHED', inserted: 2, withdrawn: 0 })
    const sold = { happenedOn: '2022-12-01', title: '冷藏仓库启用' }
    expect(await saveAll([begun, sold], base + 1)).toMatchObject({ status: 'PUBLISHED', inserted: 1, withdrawn: 1 })
    expect(await api.query('{ cluster(code: "PQ-001") { milestones { happenedOn title } } }')).toEqual({
      cluster: { milestones: [begun, sold] },
    })
    const named = await saveAll([begun, { ...sold, title: '签约，联系人13812345678' }], base + 2)
    expect(named.issues).toEqual([
      { code: 'PERSONAL_DATA', path: 'milestones.1.title', message: expect.stringContaining('手机号') },
    ])
    expect((await saveAll([begun, begun], base + 2)).issues).toMatchObject([{ code: 'ROW_TWICE' }])
    expect((await saveAll([begun], base + 2, 'PQ-404')).issues).toMatchObject([
      { code: 'REFERENCE_UNKNOWN', path: 'milestones.0.clusterCode' },
    ])
    expect(await revision(api)).toBe(base + 2)
  })

  it('leave a ledger from which the registry is rebuilt as it was', async () => {
    const { db } = await started
    expect((await verifyRegistry(db, datasets)).differences).toEqual([])
    await rebuildRegistry(db, datasets)
    expect((await verifyRegistry(db, datasets)).differences).toEqual([])
  })

  it('are taken by POST with JSON alone', async () => {
    const { api } = await started
    const mutation = encodeURIComponent(
      'mutation { saveClusterMembers(clusterCode: "PQ-001", members: [], baseRevision: 0) { status } }',
    )
    const byGet = await fetch(`${api.url}/graphql?query=${mutation}`, { headers: { 'apollo-require-preflight': '1' } })
    expect(byGet.status).toBe(405)
    const asText = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query: decodeURIComponent(mutation) }),
    })
    expect(asText.status).toBeGreaterThanOrEqual(400)
    const asForm = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `query=${mutation}`,
    })
    expect(asForm.status).toBeGreaterThanOrEqual(400)
  })
})

import { clusterInput, emptyCluster, membersInput } from './cluster-draft'
import { beginCluster, type ClusterAction, clusterReducer, proposeCode } from './cluster-reducer'

const east = { code: '370613002201', name: '东村' }
const member = (key: string, code = east.code) => ({
  key,
  village: { code, name: key },
  joinedOn: '2024-01-01',
  leftOn: '',
})
const start = (isNew: boolean) => beginCluster({ draft: emptyCluster, isNew, taken: ['PQ-370613-01'] })
const play = (isNew: boolean, ...actions: ClusterAction[]) => actions.reduce(clusterReducer, start(isNew))

describe('a cluster being edited', () => {
  it('has a code proposed by the county of its lead village, until somebody writes one', () => {
    expect(proposeCode(east.code, ['PQ-370613-01', 'PQ-370613-02'])).toBe('PQ-370613-03')
    const proposed = play(true, { type: 'lead', village: east })
    expect(proposed.draft.code).toBe('PQ-370613-02')
    const own = clusterReducer(proposed, { type: 'cluster', changes: { code: 'PQ-9' } })
    expect(clusterReducer(own, { type: 'lead', village: east }).draft.code).toBe('PQ-9')
    expect(play(false, { type: 'lead', village: east }).draft.code).toBe('')
  })

  it('takes back a member that was removed, at its place', () => {
    const without = play(
      false,
      { type: 'add', members: [member('a'), member('b'), member('c')] },
      { type: 'members', change: { do: 'remove', key: 'b' } },
    )
    expect(without.draft.members.map(({ key }) => key)).toEqual(['a', 'c'])
    const back = clusterReducer(without, { type: 'undo' })
    expect(back.draft.members.map(({ key }) => key)).toEqual(['a', 'b', 'c'])
    expect(clusterReducer(back, { type: 'undo' })).toBe(back)
  })

  it('is handed in with null where nothing was filled in', () => {
    const { draft } = play(
      false,
      { type: 'cluster', changes: { code: ' PQ-1 ', name: '示例片区', isPilot: true } },
      { type: 'add', members: [member('a')] },
      { type: 'members', change: { do: 'set', key: 'a', changes: { leftOn: '2025-01-01' } } },
    )
    expect(clusterInput(draft)).toEqual({
      code: 'PQ-1',
      name: '示例片区',
      isPilot: true,
      startedOn: null,
      leadVillageCode: null,
    })
    expect(membersInput(draft)).toEqual([{ villageCode: east.code, joinedOn: '2024-01-01', leftOn: '2025-01-01' }])
  })
})

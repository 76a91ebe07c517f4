import { smallMap } from '../../test/small-map'
import { parsePeriod } from '../common/period'
import { spansOn, windowOf } from './outside-villages'

const map = smallMap([1, 2, 3, 4, 5].map((id) => ({ id, code: `37068110120${id}` })))
const window = windowOf(['2024', '2021', '2022'].map(parsePeriod))

describe('spansOn', () => {
  it('spans from the first day of the earliest to the last of the latest period', () => {
    expect(window).toEqual({ startsOn: '2021-01-01', endsOn: '2024-12-31' })
  })

  it('leaves outside only who was in no cluster for any day of the window', () => {
    const { outside, byCluster } = spansOn(
      map,
      [
        { clusterCode: 'A', villageId: 1, joinedOn: '2024-12-31', leftOn: null },
        { clusterCode: 'A', villageId: 2, joinedOn: '2025-01-01', leftOn: null },
        { clusterCode: 'B', villageId: 3, joinedOn: '2020-01-01', leftOn: '2021-01-01' },
        { clusterCode: 'B', villageId: 4, joinedOn: '2020-01-01', leftOn: '2021-01-02' },
        { clusterCode: 'B', villageId: 99, joinedOn: '2020-01-01', leftOn: null },
      ],
      window,
    )
    expect([...outside]).toEqual([0, 1, 1, 0, 1])
    expect([...(byCluster.get('A')?.keys() ?? [])]).toEqual([0, 1])
    expect([...(byCluster.get('B')?.keys() ?? [])]).toEqual([2, 3])
  })

  it('keeps every time that a village spent in a cluster', () => {
    const spans = [
      { clusterCode: 'A', villageId: 1, joinedOn: '2020-01-01', leftOn: '2021-01-01' },
      { clusterCode: 'A', villageId: 1, joinedOn: '2022-01-01', leftOn: null },
    ]
    expect(spansOn(map, spans, window).byCluster.get('A')?.get(0)).toEqual(
      spans.map(({ joinedOn, leftOn }) => ({ joinedOn, leftOn })),
    )
  })
})

import { parsePeriod } from '../common/period'
import { clusterMembers } from './cluster-members'

const YEARS = ['2020', '2021', '2022', '2023', '2024'].map(parsePeriod)
const spans = new Map([
  [4, [{ joinedOn: '2022-01-01', leftOn: null }]],
  [2, [{ joinedOn: '2022-07-01', leftOn: null }]],
  [7, [{ joinedOn: '2022-01-01', leftOn: '2024-01-01' }]],
  [9, [{ joinedOn: '2024-06-01', leftOn: null }]],
])

describe('clusterMembers', () => {
  const members = clusterMembers(spans, YEARS)
  const counted = (year: string) => [...members.countedIn(parsePeriod(year))]

  it('counts a village only for periods inside its membership', () => {
    expect(counted('2022')).toEqual([4, 7])
    expect(counted('2023')).toEqual([2, 4, 7])
    expect(counted('2024')).toEqual([2, 4])
  })

  it('shows before the first joining those who were to be members for a whole period', () => {
    expect(members.phaseIn(parsePeriod('2020'))).toBe('BEFORE')
    expect(counted('2020')).toEqual([2, 4, 7])
    expect([...members.core]).toEqual([2, 4, 7])
    expect(members.firstJoinedOn).toBe('2022-01-01')
  })

  it('has nobody in a period in which all joined on the way, nor after all have left', () => {
    const late = clusterMembers(new Map([[1, [{ joinedOn: '2022-04-01', leftOn: '2024-01-01' }]]]), YEARS)
    expect(YEARS.map((year) => late.phaseIn(year))).toEqual(['BEFORE', 'BEFORE', 'STARTING', 'DURING', 'AFTER'])
    expect(YEARS.map((year) => late.countedIn(year).length)).toEqual([1, 1, 0, 1, 0])
  })
})

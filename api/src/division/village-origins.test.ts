import type { VersionTable } from './version-table'
import { villageOrigins } from './village-origins'

type Version = readonly [id: number, code: string, from: string, to: string | null, type?: 'RESIDENTS_COMMITTEE']

const tableOf = (versions: readonly Version[]): VersionTable => ({
  size: versions.length,
  divisionIds: Int32Array.from(versions, ([id]) => id),
  codes: versions.map(([, code]) => code),
  names: versions.map(([, code]) => code),
  types: versions.map(([, , , , type]) => type ?? 'VILLAGE_COMMITTEE'),
  parentIds: new Int32Array(versions.length),
  validFrom: versions.map(([, , from]) => from),
  validTo: versions.map(([, , , to]) => to),
})

const FIRST = '2016-07-31'
const table = tableOf([
  [1, '370681109201', FIRST, '2020-06-30'],
  [2, '370681109202', '2018-10-31', '2021-10-31'],
  [4, '370681109203', FIRST, null],
  [3, '370681109221', '2021-10-31', null],
  [1, '370682109201', '2020-06-30', '2021-10-31', 'RESIDENTS_COMMITTEE'],
])
const map = { villageIds: Int32Array.of(4, 3), successorIndexOf: (id: number) => (id === 9 ? -1 : 1) }

describe('what merged villages were made of', () => {
  it('are those that went into them and they themselves, each with its whole stay on the lists', () => {
    const origins = villageOrigins(table, map, [1, 2])
    expect([...origins].sort((one, other) => one.id - other.id)).toEqual([
      { id: 1, index: 1, type: 'RESIDENTS_COMMITTEE', since: null, until: '2021-10-31' },
      { id: 2, index: 1, type: 'VILLAGE_COMMITTEE', since: '2018-10-31', until: '2021-10-31' },
      { id: 3, index: 1, type: 'VILLAGE_COMMITTEE', since: '2021-10-31', until: null },
    ])
  })

  it('are nobody where nothing was merged, or into what is not on the map', () => {
    expect([villageOrigins(table, map, []), villageOrigins(table, map, [9])]).toEqual([[], []])
  })
})

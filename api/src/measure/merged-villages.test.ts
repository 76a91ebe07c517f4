import '../app/registry'
import { smallMap } from '../../test/small-map'
import type { VillageOrigin } from '../division/division-map'
import { buildColumn } from './build-column'
import { stateAt } from './column'
import type { MeasureRow } from './measure'
import { measureOf } from './metric'

const CODE = '370686103201'
const origin = (id: number, more: Partial<VillageOrigin> = {}): VillageOrigin => ({
  ...{ id, index: 0, type: 'VILLAGE_COMMITTEE', since: null, until: '2021-10-31' },
  ...more,
})
const row = (villageId: number, value: number | null, more: Partial<MeasureRow> = {}): MeasureRow => ({
  ...{ villageId, value, revision: 1 },
  ...more,
})

/** Village 1 took in 90 and 91 on 2021-10-31. Answers its value and state in a year. */
function read(
  origins: readonly VillageOrigin[],
  period: string,
  rows: readonly MeasureRow[],
  metric = 'collectiveIncome',
) {
  const map = smallMap([{ id: 1, code: CODE }], { 90: CODE, 91: CODE }, origins)
  const column = buildColumn(map, measureOf(metric), period, rows, null)
  return [column.values[0], stateAt(column, 0)]
}

const grown = [origin(90), origin(91), origin(1, { until: null })]
const founded = [origin(90), origin(91), origin(1, { since: '2021-10-31', until: null })]

describe('a merged village', () => {
  it('has the sum of a year before, when all that were there reported', () => {
    expect(read(grown, '2020', [row(1, 5), row(90, 7), row(91, 8)])).toEqual([20, 'REPORTED'])
    expect(read(founded, '2020', [row(90, 7), row(91, 8)])).toEqual([15, 'REPORTED'])
  })

  it('has no number when one of them did not: a part is not told as the whole', () => {
    expect(read(grown, '2020', [row(1, 5), row(90, 7)])).toEqual([Number.NaN, 'NOT_REPORTED'])
    expect(read(grown, '2020', [row(90, 7), row(91, 8)])).toEqual([Number.NaN, 'NOT_REPORTED'])
    expect(read(grown, '2020', [row(1, 5), row(90, 7), row(91, 8, { value: null })])).toEqual([
      Number.NaN,
      'NOT_REPORTED',
    ])
  })

  it('owes nothing for communities, nor for what was not there yet or does not apply', () => {
    const community = [origin(90), origin(91, { type: 'RESIDENTS_COMMITTEE' }), origin(1, { until: null })]
    expect(read(community, '2020', [row(1, 5), row(90, 7)])).toEqual([12, 'REPORTED'])
    const later = [origin(90), origin(91, { since: '2021-01-01' }), origin(1, { until: null })]
    expect(read(later, '2020', [row(1, 5), row(90, 7)])).toEqual([12, 'REPORTED'])
    expect(read(grown, '2020', [row(1, 5), row(90, 7), row(91, null, { state: 'NOT_APPLICABLE' })])).toEqual([
      12,
      'REPORTED',
    ])
  })

  it('reports alone afterwards', () => {
    expect(read(grown, '2022', [row(1, 30)])).toEqual([30, 'REPORTED'])
    expect(read(founded, '2022', [row(90, 7)])).toEqual([Number.NaN, 'NOT_REPORTED'])
  })

  it('counts what closed lists say of each: who is not on them has none', () => {
    expect(read(grown, '2020', [row(90, 1)], 'cooperatives')).toEqual([1, 'REPORTED'])
  })
})

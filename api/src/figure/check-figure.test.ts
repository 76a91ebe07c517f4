import { checkFigure } from './check-figure'
import { figureMeasureList } from './figure-measure-list'

const none = { value: null, numerator: null, denominator: null }

it.each([
  ['visitCoverage', { period: '2024Q3', numerator: 171, denominator: 180 }],
  ['disputeResolution', { period: '2024Q3', numerator: 0, denominator: 0 }],
  ['serviceCentre', { period: '2024', value: 1 }],
  ['threeNone', { period: '2024', value: 0 }],
  ['dutyRoster', { period: '2024-07', numerator: 31, denominator: 31 }],
  ['visitCoverage', { period: '2024Q3' }],
])('%s %p is sound', (measure, row) => {
  expect(checkFigure({ ...none, measure, ...row })).toEqual([])
})

it.each([
  ['visitCoverage', { period: '2024', numerator: 1, denominator: 2 }, 'PERIOD_KIND_WRONG'],
  ['visitCoverage', { period: '2024Q3', numerator: 181, denominator: 180 }, 'PART_EXCEEDS_WHOLE'],
  ['visitCoverage', { period: '2024Q3', numerator: 0, denominator: 0 }, 'DENOMINATOR_ZERO'],
  ['visitCoverage', { period: '2024Q3', numerator: 5 }, 'RATE_NEEDS_PARTS'],
  ['visitCoverage', { period: '2024Q3', value: 95 }, 'RATE_NEEDS_PARTS'],
  ['serviceCentre', { period: '2024', value: 2 }, 'VALUE_OUT_OF_RANGE'],
  ['threeNone', { period: '2024', value: 4 }, 'VALUE_OUT_OF_RANGE'],
  ['membersDeveloped', { period: '2024', value: 1.5 }, 'VALUE_OUT_OF_RANGE'],
  ['membersDeveloped', { period: '2024', numerator: 1, denominator: 1 }, 'VALUE_NEEDED'],
])('%s %p is refused as %s', (measure, row, code) => {
  expect(checkFigure({ ...none, measure, ...row }).map((issue) => issue.code)).toEqual([code])
})

it('every measure of the list has words of its own', () => {
  const names = figureMeasureList.map(({ words }) => words.zh)
  expect(new Set(names).size).toBe(names.length)
  expect(new Set(figureMeasureList.map(({ key }) => key)).size).toBe(18)
})

import '../app/registry'
import { type Column, NOT_REPORTED, REPORTED } from './column'
import { partsThatAreIn } from './given-parts'
import { measureOf } from './metric'

/** Parts of a year by how many of ten villages have reported each. */
const parts = (...reported: number[]): Column[] =>
  reported.map((count, at) => ({
    measure: measureOf('dutyRoster'),
    period: `2024-${String(at + 1).padStart(2, '0')}`,
    values: new Float64Array(10),
    denominators: null,
    states: Uint8Array.from({ length: 10 }, (_, village) => (village < count ? REPORTED : NOT_REPORTED)),
    revisions: new Int32Array(10),
  }))

const inOf = (...reported: number[]) => partsThatAreIn(parts(...reported)).map(({ period }) => Number(period.slice(5)))

describe('parts that are in', () => {
  it('are those that anybody reported', () => {
    expect(inOf(9, 10, 9)).toEqual([1, 2, 3])
    expect(inOf(9, 0, 9)).toEqual([1, 3])
    expect(inOf(0, 0)).toEqual([])
    expect(inOf()).toEqual([])
  })

  it('are not the last ones while they are being collected', () => {
    expect(inOf(9, 10, 1)).toEqual([1, 2])
    expect(inOf(9, 10, 3, 1)).toEqual([1, 2])
    expect(inOf(9, 10, 8)).toEqual([1, 2, 3])
  })

  it('are poor ones in the middle too: what is missing there must show', () => {
    expect(inOf(9, 2, 10)).toEqual([1, 2, 3])
  })

  it('are measured by the best of them, not by a county that reports alone', () => {
    expect(inOf(2, 2, 2)).toEqual([1, 2, 3])
  })
})

import { readSnapshot, snapshotBytes } from './edition'
import type { TourSnapshot } from './snapshot.types'

const published = (format: number, stop: object) =>
  snapshotBytes({ format, code: 'GM-1', title: '秋', stops: [stop] } as unknown as TourSnapshot)

it('reads its own form as it was written', () => {
  const stop = { code: 'GM-1-1', counties: [{ code: '370687', name: '海阳市' }] }
  expect(readSnapshot(published(2, stop))).toMatchObject({ format: 2, stops: [stop] })
})

it('reads the first form, which kept no counties', () => {
  expect(readSnapshot(published(1, { code: 'GM-1-1' })).stops[0]).toEqual({ code: 'GM-1-1', counties: [] })
})

it('refuses a form of a later program', () => {
  expect(() => readSnapshot(published(3, {}))).toThrow('form 3')
})

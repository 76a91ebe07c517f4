import { readView } from '@/view/view'
import { listHref, orderOf, readVillageList, SORTS, sortedBy } from './village-list'

const paramsOf = (href: string) => Object.fromEntries(new URL(href, 'http://x').searchParams)

describe('the list of villages in its address', () => {
  it('stands at the highest incomes and says so in no words', () => {
    const state = readVillageList({})
    expect(state).toEqual({ sort: 'collectiveIncome', direction: 'DESC', page: 1 })
    expect(listHref('370686102', readView({}), state, {})).toBe('/place/370686102#villages')
  })

  it.each(SORTS.flatMap((sort) => (['ASC', 'DESC'] as const).map((direction) => [sort, direction] as const)))(
    'reads %s %s back from its own address, with the view',
    (sort, direction) => {
      const view = readView({ period: '2023', scope: 'SUPPORTED', metric: 'starRating' })
      const params = paramsOf(listHref('370686102', view, readVillageList({}), { sort, direction, page: 3 }))
      expect(readVillageList(params)).toEqual({ sort, direction, page: 3 })
      expect(readView(params)).toMatchObject({ period: '2023', scope: 'SUPPORTED', metric: 'starRating' })
    },
  )

  it('takes nonsense as absent', () => {
    const state = readVillageList({ sort: 'name; drop', direction: 'UP', page: '-2' })
    expect(state).toEqual({ sort: 'collectiveIncome', direction: 'DESC', page: 1 })
  })

  it('turns the direction on a second click and goes back to the first page', () => {
    const state = { sort: 'starRating', direction: 'DESC', page: 4 } as const
    expect(sortedBy(state, 'starRating')).toEqual({ sort: 'starRating', direction: 'ASC', page: 1 })
    expect(sortedBy(state, 'CODE')).toEqual({ sort: 'CODE', direction: 'ASC', page: 1 })
  })

  it('asks the API for a metric of the page’s period, or for codes', () => {
    expect(orderOf({ sort: 'starRating', direction: 'DESC', page: 1 }, '2024')).toEqual([
      { by: 'METRIC', direction: 'DESC', metric: 'starRating', period: '2024' },
    ])
    expect(orderOf({ sort: 'CODE', direction: 'ASC', page: 1 }, '2024')).toEqual([{ by: 'CODE', direction: 'ASC' }])
  })
})

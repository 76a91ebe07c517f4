import { readView } from '@/view/view'
import { dutiesHref, exportHref, filterOf, nextSort, readFilter } from './duty-filter'
import { PENDING } from './duty-status'

const view = readView({})
const queryOf = (href: string) => Object.fromEntries(new URL(href, 'http://x').searchParams)

describe('what the page of duties shows', () => {
  it('comes back from its own address', () => {
    const filter = filterOf({
      place: 'unit:counties:qixia',
      on: '2023-06-30',
      statuses: ['OVERDUE', 'UNKNOWN'],
      requirement: 'R27',
      dueBefore: '2023-07-01',
      units: { by: 'OVERDUE', direction: 'ASC' },
      requirements: { by: 'share', direction: 'DESC' },
      page: 3,
    })
    expect(readFilter(queryOf(dutiesHref(view, filter, { page: 3 })))).toEqual(filter)
    expect(readFilter(queryOf(dutiesHref(view, filter, { statuses: 'ALL' })))).toEqual({
      ...filter,
      statuses: 'ALL',
      page: 1,
    })
  })

  it('shows what is pending unless asked, and has then a short address', () => {
    expect(readFilter({}).statuses).toEqual(PENDING)
    expect(dutiesHref(view, readFilter({}))).toBe('/duties')
    expect(dutiesHref(view, readFilter({ page: '4' }), { requirement: 'R22' })).toBe('/duties?requirement=R22')
  })

  it('does not take over what it does not understand', () => {
    const given = { status: 'LATE', requirement: '27', dueBefore: 'soon', units: 'name', page: '-1', place: '<b>' }
    expect(readFilter(given)).toEqual(readFilter({}))
  })

  it('spells the choice out for a file', () => {
    const query = queryOf(exportHref('csv', readFilter({}), '3706', '2023-11-09', view))
    expect(query).toEqual({ place: '3706', on: '2023-11-09', status: PENDING.join() })
    expect(queryOf(exportHref('xlsx', readFilter({ status: 'ALL' }), '3706', '2023-11-09', view))).toEqual({
      place: '3706',
      on: '2023-11-09',
    })
  })

  it('turns a column once and then leaves it', () => {
    const once = nextSort(null, 'OVERDUE')
    expect(once).toEqual({ by: 'OVERDUE', direction: 'DESC' })
    const twice = nextSort(once, 'OVERDUE')
    expect(twice).toEqual({ by: 'OVERDUE', direction: 'ASC' })
    expect(nextSort(twice, 'OVERDUE')).toBeNull()
    expect(nextSort(twice, 'share')).toEqual({ by: 'share', direction: 'DESC' })
  })
})

import { readView } from '@/view/view'
import { OTHERS_A_PAGE, othersHref, readOthersPage } from './others-page'

const paramsOf = (href: string) => Object.fromEntries(new URL(href, 'http://x').searchParams)

describe('the page of comparison villages', () => {
  it('is read from its address, the first where there is none or it is no page', () => {
    expect(readOthersPage({ others: '3' })).toBe(3)
    expect([{}, { others: '0' }, { others: '-1' }, { others: '1.5' }, { others: 'x' }].map(readOthersPage)).toEqual([
      1, 1, 1, 1, 1,
    ])
  })

  it('is in the address with the rest of the view', () => {
    const view = readView({ period: '2024', design: 'ALL_OUTSIDE' })
    for (const page of [1, 2, 7]) {
      const href = othersHref('PQ-1', view, page)
      expect(readOthersPage(paramsOf(href))).toBe(page)
      expect(readView(paramsOf(href))).toEqual(view)
      expect(href.endsWith('#others')).toBe(true)
    }
    expect(OTHERS_A_PAGE).toBeLessThanOrEqual(500)
  })
})

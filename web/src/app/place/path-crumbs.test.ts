import { readView } from '@/view/view'
import { pathCrumbs } from './path-crumbs'

const view = readView({ period: '2023' })
const province = { code: '37', name: '山东省' }
const city = { code: '3706', name: '烟台市' }
const county = { code: '370686', name: '栖霞市' }

describe('the path to a place', () => {
  it('begins at what the hub is about, which leads to the overview', () => {
    expect(pathCrumbs([province, city, county], '3706', view)).toEqual([
      { label: '烟台市', href: '/?period=2023' },
      { label: '栖霞市', href: '/place/370686?period=2023' },
    ])
  })

  it('is empty for what the hub is about and for what lies above it', () => {
    expect(pathCrumbs([province], '3706', view)).toEqual([])
    expect(pathCrumbs([], '3706', view)).toEqual([])
  })
})

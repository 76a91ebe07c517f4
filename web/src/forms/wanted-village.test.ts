import { namedSo, readWanted, textOf, whereText } from './wanted-village'

const village = (code: string, name: string, county = '莱山区', township = '解甲庄街道') => ({
  code,
  name,
  path: [{ name: '山东省' }, { name: '烟台市' }, { name: county }, { name: township }],
})
const east = village('370613002201', '东村村委会')
const far = village('370686102201', '东村村委会', '栖霞市', '桃村镇')
const bigger = village('370613002202', '大东村村委会')

describe('a village as it is written', () => {
  it.each([
    ['370613002201', { code: '370613002201' }],
    [' 370613002201 东村 ', { code: '370613002201' }],
    ['东村', { name: '东村', within: [] }],
    ['莱山 东村', { name: '东村', within: ['莱山'] }],
    ['莱山区，解甲庄街道，东村村委会', { name: '东村村委会', within: ['莱山区', '解甲庄街道'] }],
    ['  ', null],
  ])('%j is read', (line, wanted) => {
    expect(readWanted(line)).toEqual(wanted)
  })

  it('is asked for without the word of its committee, but not without any word', () => {
    expect([textOf('东村村民委员会'), textOf('友谊街社区居民委员会'), textOf('村')]).toEqual(['东', '友谊街', '村'])
  })

  it('is the one called so, not one whose name contains it', () => {
    expect(namedSo([bigger, east], '东村', [])).toEqual([east])
    expect(namedSo([bigger, east], '东村村民委员会', [])).toEqual([east])
    expect(namedSo([bigger], '东村', [])).toEqual([])
  })

  it('is told apart by where it lies', () => {
    expect(namedSo([east, far], '东村', [])).toHaveLength(2)
    expect(namedSo([east, far], '东村', ['栖霞'])).toEqual([far])
    expect(whereText(far)).toBe('栖霞市 桃村镇')
  })
})

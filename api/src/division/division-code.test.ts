import { codesAbove, levelOfCode, typeOfCode, withoutPadding } from './division-code'
import { bareVillageName, regionStem, villageStem } from './division-name'

describe('codes', () => {
  it('have their level by length, and only five lengths are codes', () => {
    expect(['37', '3706', '370602', '370602001', '370602001001'].map(levelOfCode)).toEqual([
      'PROVINCE',
      'CITY',
      'COUNTY',
      'TOWNSHIP',
      'VILLAGE',
    ])
    expect(['', '3', '37060', '37060a', '3706020010010'].map(levelOfCode)).toEqual([null, null, null, null, null])
  })

  it('name the places above, nearest first', () => {
    expect(codesAbove('370602001001')).toEqual(['370602001', '370602', '3706', '37'])
    expect(codesAbove('37')).toEqual([])
  })

  it('lose the zeros that statistics pad them with, and no others', () => {
    expect(
      ['370000000000', '370600000000', '370614000000', '370614110000', '370614110201', '3710', '371000000000'].map(
        withoutPadding,
      ),
    ).toEqual(['37', '3706', '370614', '370614110', '370614110201', '3710', '3710'])
  })

  it.each([
    ['370602', '芝罘区', 'DISTRICT'],
    ['370634', '长岛县', 'COUNTY'],
    ['370676', '烟台经济技术开发区', 'FUNCTIONAL_AREA'],
    ['370681', '龙口市', 'COUNTY_LEVEL_CITY'],
    ['469001', '五指山市', 'COUNTY_LEVEL_CITY'],
    ['370602001', '向阳街道', 'SUBDISTRICT'],
    ['370614110', '砣矶镇', 'TOWN'],
    ['370614201', '北长山乡', 'TOWNSHIP'],
    ['370611401', '福山经济开发区', 'QUASI_TOWNSHIP'],
    ['370602001001', '友谊街社区居民委员会', 'RESIDENTS_COMMITTEE'],
    ['370611401201', '某村委会', 'VILLAGE_COMMITTEE'],
    ['370687401498', '虚拟社区', 'QUASI_VILLAGE'],
  ])('%s %s is a %s', (code, name, type) => {
    expect(typeOfCode(code, name)).toBe(type)
  })
})

describe('names', () => {
  it('lose one committee at the end, and never become empty', () => {
    expect(
      ['东关居委会', '东关社区居委会', '碑坡村委会', '碑坡村', '社区', '碑坡村民委员会'].map(bareVillageName),
    ).toEqual(['东关', '东关社区', '碑坡', '碑坡村', '社区', '碑坡'])
  })

  it('have a stem that survives 村改居 and 居改村', () => {
    expect(villageStem('西南隅居委会')).toBe(villageStem('西南隅村村民委员会'))
    expect(villageStem('平顶村委会')).toBe(villageStem('平顶社区居民委员会'))
    expect(villageStem('大村')).toBe('大村')
  })

  it('of regions have a stem without their kind', () => {
    expect(['蓬莱市', '蓬莱区', '东厅街道办事处', '烟台经济技术开发区', '市'].map(regionStem)).toEqual([
      '蓬莱',
      '蓬莱',
      '东厅',
      '烟台经济技术开发',
      '市',
    ])
  })
})

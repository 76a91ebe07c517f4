import { geoArea, geoContains } from 'd3-geo'
import { COUNTY_OUTLINES, everydayName, TILE_COLUMNS, TILES } from './counties'

describe('county outlines', () => {
  it('has eleven counties, each a small part of the globe', () => {
    expect(COUNTY_OUTLINES.features).toHaveLength(11)
    for (const feature of COUNTY_OUTLINES.features) expect(geoArea(feature)).toBeLessThan(0.01)
  })

  it('knows where Qixia is', () => {
    const qixia = COUNTY_OUTLINES.features.find(({ properties }) => properties.code === '370686')
    expect(qixia && geoContains(qixia, [120.83, 37.33])).toBe(true)
  })
})

describe('the tile grid', () => {
  it('gives each of the 14 units a place of its own inside the grid', () => {
    expect(new Set(TILES.map(({ col, row }) => `${col},${row}`)).size).toBe(14)
    expect(Math.max(...TILES.map(({ col }) => col))).toBe(TILE_COLUMNS - 1)
  })

  it('has a tile for every outline', () => {
    const codes = TILES.map(({ code }) => code)
    for (const { properties } of COUNTY_OUTLINES.features) expect(codes).toContain(properties.code)
  })

  it('knows the everyday name of a development area, and leaves other names alone', () => {
    expect(everydayName({ code: '370676', name: '烟台经济技术开发区' })).toBe('开发区')
    expect(everydayName({ code: '370686103', name: '蛇窝泊镇' })).toBe('蛇窝泊镇')
  })
})

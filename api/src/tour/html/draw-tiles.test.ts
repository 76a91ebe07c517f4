import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SnapshotStop } from '../snapshot.types'
import { drawTiles, visitsOf } from './draw-tiles'
import { TILES } from './tile-grid'

const stop = (...counties: [code: string, name: string][]) =>
  ({ counties: counties.map(([code, name]) => ({ code, name })) }) as unknown as SnapshotStop
const fushan = stop(['370611', '福山区'])
const both = stop(['370611', '福山区'], ['370682', '莱阳市'])

describe('the squares of the counties', () => {
  it('are those of the pages', () => {
    const path = join(__dirname, '../../../../web/src/geo/yantai-tile-grid.json')
    const grid = JSON.parse(readFileSync(path, 'utf8')) as {
      tiles: { code: string | null; name: string; en: string; col: number; row: number }[]
    }
    expect(TILES).toEqual(
      grid.tiles.map(({ code, name, en, col, row }) => ({ code, words: { zh: name, en }, column: col, row })),
    )
  })

  it('carry the numbers of the stops that lie there', () => {
    expect([...visitsOf([fushan, both, stop()])]).toEqual([
      ['370611', [1, 2]],
      ['370682', [2]],
    ])
    expect([...visitsOf([fushan], 4)]).toEqual([['370611', [4]]])
  })

  it('are marked by strokes and words, not by colour alone', () => {
    const { markup } = drawTiles('zh', [fushan, both])
    expect(markup.match(/<g class="tile visited"><rect[^>]*\/><path d="M/g)).toHaveLength(2)
    expect(markup.match(/<g class="tile">/g)).toHaveLength(TILES.length - 2)
    expect(markup).toContain('>1 2</text>')
    expect(markup).toContain('所在区市：福山区、莱阳市')
    expect(markup).toContain('不是地图')
  })

  it('keep their strokes inside', () => {
    const [, path = ''] = /<path d="([^"]+)"/.exec(drawTiles('zh', [fushan]).markup) ?? []
    const [, x, y] = /visited"><rect x="(\d+)" y="(\d+)"/.exec(drawTiles('zh', [fushan]).markup) ?? []
    const ends = [...path.matchAll(/[ML](\d+) (\d+)/g)]
    expect(ends.length).toBeGreaterThan(10)
    for (const [, toX, toY] of ends) {
      expect(Number(toX) - Number(x)).toBeGreaterThanOrEqual(0)
      expect(Number(toX) - Number(x)).toBeLessThanOrEqual(150)
      expect(Number(toY) - Number(y)).toBeGreaterThanOrEqual(0)
      expect(Number(toY) - Number(y)).toBeLessThanOrEqual(112)
    }
  })

  it('have English names where they have one, and words alone in another city', () => {
    expect(drawTiles('en', [both]).markup).toContain('County: Fushan, Laiyang')
    expect(drawTiles('en', [stop(['110101', '东城区'])]).markup).toBe('<p class="where">County: 东城区</p>')
    expect(drawTiles('zh', [stop()]).markup).toBe('')
  })
})

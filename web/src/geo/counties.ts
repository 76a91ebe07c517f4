import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import outline from './yantai-counties.json'
import grid from './yantai-tile-grid.json'

/** One square of the tile grid. `code` is the 6-digit county code, null for Changdao, which is no county of its own. */
export interface Tile {
  readonly key: string
  readonly code: string | null
  readonly name: string
  readonly en: string
  readonly col: number
  readonly row: number
}

export const TILE_COLUMNS = grid.columns
export const TILES: readonly Tile[] = grid.tiles

/** The everyday name of a county-level unit, 开发区 for 烟台经济技术开发区: for charts, where room is short. */
export const everydayName = (place: { readonly code: string; readonly name: string }): string =>
  TILES.find(({ code }) => code === place.code)?.name ?? place.name

/** Outlines of 2017 or before, without the development areas; see README.md in this folder. */
export const COUNTY_OUTLINES = outline as FeatureCollection<Polygon | MultiPolygon, { code: string; name: string }>

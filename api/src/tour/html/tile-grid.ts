import type { Words } from '../../common/words'

/** A square of the grid. `code` is null for Changdao, which is no county of its own. */
export interface Tile {
  readonly code: string | null
  readonly words: Words
  readonly column: number
  readonly row: number
}

const tile = (code: string | null, zh: string, en: string, column: number, row: number): Tile => ({
  code,
  words: { zh, en },
  column,
  row,
})

/**
 * The 14 reporting units of Yantai, placed by hand from their relative position: no boundary data, part of this project
 * and under its licence, so that it may be shown in public. The same grid as web/src/geo/yantai-tile-grid.json.
 */
export const TILES: readonly Tile[] = [
  tile(null, '长岛综试区', 'Changdao', 3, 0),
  tile('370681', '龙口市', 'Longkou', 2, 1),
  tile('370614', '蓬莱区', 'Penglai', 3, 1),
  tile('370676', '开发区', 'ETDZ', 4, 1),
  tile('370602', '芝罘区', 'Zhifu', 5, 1),
  tile('370683', '莱州市', 'Laizhou', 1, 2),
  tile('370685', '招远市', 'Zhaoyuan', 2, 2),
  tile('370686', '栖霞市', 'Qixia', 3, 2),
  tile('370611', '福山区', 'Fushan', 4, 2),
  tile('370613', '莱山区', 'Laishan', 5, 2),
  tile('370671', '高新区', 'High-tech Zone', 6, 2),
  tile('370682', '莱阳市', 'Laiyang', 3, 3),
  tile('370687', '海阳市', 'Haiyang', 4, 3),
  tile('370612', '牟平区', 'Muping', 5, 3),
]

import Link from 'next/link'
import { TILE_COLUMNS, TILES, type Tile } from '@/geo/counties'
import type { Lang } from '@/i18n/words'
import type { MapDatum } from './map-datum'
import styles from './TileGrid.module.css'

interface TileGridProps {
  readonly data: ReadonlyMap<string, MapDatum>
  readonly lang: Lang
}

/** Short enough for a tile: the tile's own name, without the kind of unit. */
const shortName = (tile: Tile, lang: Lang) =>
  lang === 'en' ? tile.en : tile.name.replace(/(?<=..)(综试区|[区市])$/, '')

/** Digits that fit a tile: whole from five digits on. */
const fitting = (digits: string) => (digits.replace(/\D/g, '').length > 5 ? digits.replace(/\.\d+$/, '') : digits)

/** Equal squares placed by hand: no boundaries, so it may be shown anywhere. Units outside the list have no tile. */
export function TileGrid({ data, lang }: TileGridProps) {
  return (
    <ul className={styles.grid} style={{ gridTemplateColumns: `repeat(${TILE_COLUMNS}, minmax(0, 1fr))` }}>
      {TILES.map((tile) => {
        const datum = data.get(tile.code ?? tile.key)
        if (!datum) return null
        const face = (
          <>
            <span className={styles.name}>{shortName(tile, lang)}</span>
            <b className={styles.digits}>{fitting(datum.digits)}</b>
            <span className="visually-hidden">{datum.spoken}</span>
          </>
        )
        return (
          <li
            key={tile.key}
            className={styles.tile}
            data-step={datum.step ?? 'none'}
            title={datum.spoken}
            style={{ gridColumn: tile.col + 1, gridRow: tile.row + 1 }}
          >
            {datum.href ? (
              <Link href={datum.href} prefetch={false}>
                {face}
              </Link>
            ) : (
              <span className={styles.face}>{face}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

import { geoMercator, geoPath } from 'd3-geo'
import { COUNTY_OUTLINES } from '@/geo/counties'
import { type Lang, wordsOf } from '@/i18n/words'
import type { MapDatum } from './map-datum'
import styles from './OutlineMap.module.css'

const WIDTH = 560
const HEIGHT = 400
const PADDING = 6

const projection = geoMercator().fitExtent(
  [
    [PADDING, PADDING],
    [WIDTH - PADDING, HEIGHT - PADDING],
  ],
  COUNTY_OUTLINES,
)
const path = geoPath(projection)

/** Drawn once for the life of the process: the outlines do not change. */
const SHAPES = COUNTY_OUTLINES.features.map((feature) => ({
  code: feature.properties.code,
  name: feature.properties.name,
  d: (path(feature) ?? '').replace(/(\.\d)\d+/g, '$1'),
  at: path.centroid(feature),
}))

interface OutlineMapProps {
  readonly data: ReadonlyMap<string, MapDatum>
  readonly lang: Lang
  /** 审图号; without one the map says 内部使用. */
  readonly reviewNumber: string | null | undefined
  readonly title: string
}

/** The outline map, drawn on the server. A county outside the list is white with a border; too little data is hatched. */
export function OutlineMap({ data, lang, reviewNumber, title }: OutlineMapProps) {
  const words = wordsOf(lang).map
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.map}>
        <title>{title}</title>
        <defs>
          <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="8" height="8" fill="var(--hatch-a)" />
            <rect width="4" height="8" fill="var(--hatch-b)" />
          </pattern>
        </defs>
        {SHAPES.map(({ code, name, d, at }) => {
          const datum = data.get(code)
          const shape = (
            <>
              <title>{datum?.spoken ?? name}</title>
              <path d={d} className={styles.county} data-step={datum ? (datum.step ?? 'none') : 'absent'} />
              <text x={at[0]} y={at[1]} className={styles.name} data-ground={datum?.step ? 'heat' : 'plain'}>
                {name.slice(0, 2)}
              </text>
            </>
          )
          return datum?.href ? (
            <a key={code} href={datum.href} className={styles.link}>
              {shape}
            </a>
          ) : (
            <g key={code}>{shape}</g>
          )
        })}
        {!reviewNumber && (
          <text x={WIDTH / 2} y={HEIGHT / 2} className={styles.watermark}>
            {words.internal}
          </text>
        )}
      </svg>
      <figcaption className={styles.caption}>
        {reviewNumber ? words.review(reviewNumber) : words.outlineNote}
      </figcaption>
    </figure>
  )
}

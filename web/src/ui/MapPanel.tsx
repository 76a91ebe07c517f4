import { type Lang, wordsOf } from '@/i18n/words'
import { hrefOf, type View } from '@/view/view'
import styles from './MapPanel.module.css'
import type { MapDatum } from './map-datum'
import { OutlineMap } from './OutlineMap'
import { Panel } from './Panel'
import { Segmented } from './Segmented'
import { TileGrid } from './TileGrid'

interface MapPanelProps {
  readonly data: ReadonlyMap<string, MapDatum>
  readonly view: View
  readonly path: string
  /** What the colours mean: metric, statistic, unit. */
  readonly subject: string
  readonly reviewNumber: string | null | undefined
  /** One map at a time, the tile grid first: where the panel is narrow. */
  readonly single?: boolean
}

const KINDS = ['both', 'tiles', 'outline'] as const

/** The legend in words; colours only repeat it. */
function Legend({ lang }: { lang: Lang }) {
  const words = wordsOf(lang).map
  return (
    <p className={styles.legend}>
      {words.low}
      {[1, 2, 3, 4, 5].map((step) => (
        <span key={step} className={styles.swatch} data-step={step} aria-hidden="true" />
      ))}
      {words.high}
      <span className={styles.words}>{words.insufficient}</span>
      <span className={styles.words}>{words.notApplicable}</span>
    </p>
  )
}

/** Tile grid and outline map, side by side where there is room, or the one the reader chose. */
export function MapPanel({ data, view, path, subject, reviewNumber, single = false }: MapPanelProps) {
  const words = wordsOf(view.lang).map
  const shown = single && view.map === 'both' ? 'tiles' : view.map
  const segments = KINDS.filter((kind) => !single || kind !== 'both').map((kind) => ({
    key: kind,
    label: words[kind],
    href: hrefOf(path, view, { map: kind }),
    active: shown === kind,
  }))
  return (
    <Panel title={words.title} note={subject} actions={<Segmented label={words.choose} segments={segments} />}>
      <div className={styles.maps} data-kind={shown}>
        {shown !== 'outline' && (
          <div>
            <TileGrid data={data} lang={view.lang} />
            <p className={styles.note}>{words.tilesNote}</p>
          </div>
        )}
        {shown !== 'tiles' && <OutlineMap data={data} lang={view.lang} reviewNumber={reviewNumber} title={subject} />}
      </div>
      <Legend lang={view.lang} />
    </Panel>
  )
}

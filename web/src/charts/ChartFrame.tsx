import type { ReactNode } from 'react'
import { type Lang, wordsOf } from '@/i18n/words'
import { ChartFiles } from './ChartFiles'
import styles from './ChartFrame.module.css'
import type { ChartSeries } from './points'

interface ChartFrameProps {
  /** What the chart shows, for those who cannot see it. */
  readonly label: string
  /** Word of the axis, above the chart. */
  readonly unit?: string
  readonly series: readonly ChartSeries[]
  readonly lang: Lang
  readonly children: ReactNode
}

/**
 * Around every chart: its name, its unit, and the same numbers as a table, which is there before the drawing, without
 * JavaScript and for screen readers. Both can be taken along: the drawing as a picture that says its source.
 */
export function ChartFrame({ label, unit, series, lang, children }: ChartFrameProps) {
  const words = wordsOf(lang).charts
  const [first] = series
  return (
    <figure className={styles.frame}>
      {unit && <p className={styles.unit}>{unit}</p>}
      {children}
      <ChartFiles label={label} unit={unit} lang={lang} />
      <details className={styles.details}>
        <summary>{words.table}</summary>
        <table className={styles.table}>
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <td />
              {series.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first?.points.map(({ x }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: names of villages repeat, and rows never move
              <tr key={`${x} ${at}`}>
                <th scope="row">{x}</th>
                {series.map(({ name, points }) => (
                  <td key={name}>{points[at]?.text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

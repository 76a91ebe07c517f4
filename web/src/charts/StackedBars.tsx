import styles from './StackedBars.module.css'

/** A part of every bar: its name and which of the five looks it has, the same in each bar. */
export interface StackPart {
  readonly name: string
  readonly look: 1 | 2 | 3 | 4 | 5
}

/** One bar: its name, its whole as written, and its parts in the order of `StackPart`; null where there is no number. */
export interface StackRow {
  readonly x: string
  readonly text: string
  readonly values: readonly (number | null)[]
}

interface StackedBarsProps {
  readonly parts: readonly StackPart[]
  readonly rows: readonly StackRow[]
  readonly label: string
}

/**
 * Lying bars made of parts, drawn on the server and read without JavaScript. A part below zero has no length: the table
 * beside the chart, which every page with it has, tells it.
 */
export function StackedBars({ parts, rows, label }: StackedBarsProps) {
  const wholes = rows.map(({ values }) => values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0))
  const most = Math.max(...wholes, 0)
  return (
    <figure className={styles.figure} role="img" aria-label={label}>
      <ul className={styles.legend}>
        {parts.map(({ name, look }) => (
          <li key={name}>
            <span className={styles.swatch} data-look={look} />
            {name}
          </li>
        ))}
      </ul>
      {rows.map(({ x, text, values }) => (
        <div key={x} className={styles.row}>
          <span className={styles.x}>{x}</span>
          <span className={styles.track}>
            {parts.map(({ name, look }, at) => {
              const value = values[at] ?? 0
              if (value <= 0 || most === 0) return null
              return (
                <span
                  key={name}
                  className={styles.part}
                  data-look={look}
                  style={{ width: `${(100 * value) / most}%` }}
                  title={name}
                />
              )
            })}
          </span>
          <span className={styles.text}>{text}</span>
        </div>
      ))}
    </figure>
  )
}

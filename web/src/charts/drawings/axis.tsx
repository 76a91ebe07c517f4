import styles from '../ChartFrame.module.css'

/** Axis text, grid and cursor of all charts, in the colours of the page. */
export const TICK = { fill: 'var(--ink-3)', fontSize: 12 } as const
export const AXIS = { tick: TICK, tickLine: false, axisLine: { stroke: 'var(--line)' } } as const
export const GRID = { stroke: 'var(--line-quiet)', vertical: false } as const

/** What the pointer reads: the place on the axis, and each number as written. */
export function Tip({ head, lines }: { head: string; lines: readonly { name: string; text: string }[] }) {
  return (
    <div className={styles.tip}>
      <b>{head}</b>
      {lines.map(({ name, text }) => (
        <div key={name}>
          {name} {text}
        </div>
      ))}
    </div>
  )
}

'use client'

import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import styles from './DataTable.module.css'
import { useWords } from './lang-context'
import { type SortState, type SortValue, sortRows } from './sort-rows'

export interface DataColumn {
  readonly key: string
  readonly label: string
  /** Numbers stand at the right. */
  readonly isNumber?: boolean
  /** CSS width, for example `120px`; the rest share what is left. */
  readonly width?: string
  /** Left out on phones. */
  readonly isExtra?: boolean
}

/** A row as the server drew it: one cell and one value to sort by for each column. The first cell names the row. */
export interface DataRow {
  readonly key: string
  readonly cells: readonly ReactNode[]
  readonly sort: readonly SortValue[]
  /** Drawn grey: not ranked, not due. */
  readonly isQuiet?: boolean
}

interface DataTableProps {
  readonly columns: readonly DataColumn[]
  readonly rows: readonly DataRow[]
  readonly caption: string
}

const ROW_PX = 40
/** From so many rows on only those in view are in the document. */
const VIRTUAL_FROM = 80
const OVERSCAN = 12

/**
 * A long table: sorting by any column, head that stays, and only the rows in view in the document. Cells come drawn from
 * the server, so without JavaScript, and before it has loaded, the whole table is there to read and print.
 */
export function DataTable({ columns, rows, caption }: DataTableProps) {
  const words = useWords()
  const [sort, setSort] = useState<SortState | null>(null)
  const sorted = useMemo(() => sortRows(rows, sort), [rows, sort])
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    enabled: sorted.length >= VIRTUAL_FROM,
  })
  const inView = virtualizer.getVirtualItems()
  const isVirtual = inView.length > 0
  const shown = isVirtual ? inView.map(({ index }) => index) : sorted.map((_, index) => index)
  const above = isVirtual ? (inView[0]?.start ?? 0) : 0
  const below = isVirtual ? virtualizer.getTotalSize() - (inView.at(-1)?.end ?? 0) : 0
  const toggle = (column: number) =>
    setSort((now) => ({
      column,
      direction: now?.column === column && now.direction === 'descending' ? 'ascending' : 'descending',
    }))
  return (
    <section
      ref={scroller}
      className={styles.scroll}
      data-long={sorted.length >= VIRTUAL_FROM}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard
      tabIndex={0}
      aria-label={caption}
    >
      <table className={styles.table} aria-rowcount={sorted.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, isNumber, width, isExtra }, at) => (
              <th
                key={key}
                scope="col"
                style={{ width }}
                data-number={isNumber}
                data-extra={isExtra}
                aria-sort={sort?.column === at ? sort.direction : undefined}
              >
                <button type="button" onClick={() => toggle(at)} title={words.table.sortBy(label)}>
                  {label}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Space height={above} span={columns.length} />}
          {shown.map((index) => {
            const row = sorted[index]
            return row && <Row key={row.key} row={row} columns={columns} index={index} />
          })}
          {below > 0 && <Space height={below} span={columns.length} />}
        </tbody>
      </table>
      {rows.length === 0 && <p className={styles.none}>{words.empty.noRows}</p>}
    </section>
  )
}

/** Stands for the rows out of view. */
function Space({ height, span }: { height: number; span: number }) {
  return (
    <tr>
      <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
    </tr>
  )
}

function Row({ row, columns, index }: { row: DataRow; columns: readonly DataColumn[]; index: number }) {
  return (
    <tr data-quiet={row.isQuiet} aria-rowindex={index + 2} style={{ height: ROW_PX }}>
      {columns.map(({ key, isNumber, isExtra }, at) =>
        at === 0 ? (
          <th key={key} scope="row" data-extra={isExtra}>
            {row.cells[at]}
          </th>
        ) : (
          <td key={key} data-number={isNumber} data-extra={isExtra}>
            {row.cells[at]}
          </td>
        ),
      )}
    </tr>
  )
}

import type { ReactNode } from 'react'
import { ScrollTable } from '@/ui/ScrollTable'
import styles from './tours.module.css'

interface TourTableProps {
  readonly caption: string
  readonly columns: readonly string[]
  /** A row: its key and one cell for each column, the first of which names it. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}

/** A table of these pages: plain cells under plain heads. */
export function TourTable({ caption, columns, rows }: TourTableProps) {
  return (
    <ScrollTable caption={caption} className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

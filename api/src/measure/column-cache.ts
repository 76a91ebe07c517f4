import { LRUCache } from 'lru-cache'
import { type Column, columnBytes } from './column'

/** Columns in memory, least recently used first out, never more than a number of bytes. */
export class ColumnCache {
  private readonly columns: LRUCache<string, Promise<Column>>

  constructor(maxBytes: number) {
    this.columns = new LRUCache({ maxSize: maxBytes, sizeCalculation: () => 1 })
  }

  get(key: string): Promise<Column> | undefined {
    return this.columns.get(key)
  }

  /** Keeps a column that is being loaded; its size counts once it is there. A failed load is forgotten. */
  put(key: string, loading: Promise<Column>): Promise<Column> {
    this.columns.set(key, loading, { size: 1 })
    loading.then(
      (column) => {
        if (this.columns.peek(key) !== loading) return
        // Setting what is there already would leave its size as it was.
        this.columns.delete(key)
        this.columns.set(key, loading, { size: Math.max(1, columnBytes(column)) })
      },
      () => {
        if (this.columns.peek(key) === loading) this.columns.delete(key)
      },
    )
    return loading
  }

  /** Bytes held by columns that are loaded. */
  get bytes(): number {
    return this.columns.calculatedSize
  }
}

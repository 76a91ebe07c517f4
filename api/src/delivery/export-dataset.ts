import type { Reader } from '../db/database'
import { sqlNumber } from '../db/sql-value'
import type { Dataset, Row } from '../intake/dataset'
import { registryPages, type StoredRow } from '../intake/registry-table'
import { datasetCell } from './dataset-cell'
import { type FileColumn, fileColumns, tableColumn } from './dataset-columns'
import { type PlaceCells, PlaceWriter } from './place-cells'
import { SAMPLE_LABEL, type Table, type TableCell, type TableRow } from './table'

/** Which rows of a dataset to export; absent: all. */
export interface ExportWhere {
  /** A year or period key; only of datasets that have one. */
  readonly period?: string
  /** Rows whose village or region has a code that begins so. */
  readonly within?: string
}

const PAGE_ROWS = 1_000

/**
 * The current rows of a dataset as a table that imports back unchanged. Rows of sample publications say 样例数据 in a
 * last column, which is there when any such publication exists.
 */
export async function exportDataset(db: Reader, dataset: Dataset, where: ExportWhere = {}): Promise<Table> {
  const writer = await PlaceWriter.load(db)
  const samples = await sampleRevisions(db)
  const files = fileColumns(dataset)
  const label = samples.size > 0 ? [{ head: '数据标识', type: 'TEXT' as const }] : []
  return {
    title: `${dataset.words.zh}${samples.size > 0 ? `(${SAMPLE_LABEL})` : ''}`,
    columns: [...files.map(tableColumn), ...label],
    rows: tableRows(db, new RowWriter(dataset, files, writer, samples), dataset, where),
    notes: [],
  }
}

async function sampleRevisions(db: Reader): Promise<ReadonlySet<number>> {
  const rows = await db.query<{ number: unknown }>('SELECT number FROM hub_revision WHERE isSample = 1')
  return new Set(rows.map(({ number }) => sqlNumber(number)))
}

async function* tableRows(
  db: Reader,
  writer: RowWriter,
  dataset: Dataset,
  where: ExportWhere,
): AsyncGenerator<readonly TableRow[]> {
  const period = dataset.columns.find(({ type }) => type === 'year' || type === 'period')
  const ofPeriod = ({ values }: StoredRow) =>
    where.period === undefined || (period !== undefined && String(values[period.property]) === where.period)
  for await (const page of registryPages(db, dataset, PAGE_ROWS)) {
    const rows = page.filter(ofPeriod).flatMap((stored) => writer.write(stored, where.within ?? ''))
    if (rows.length > 0) yield rows
  }
}

/** Turns stored rows into lines of a file. */
class RowWriter {
  constructor(
    private readonly dataset: Dataset,
    private readonly files: readonly FileColumn[],
    private readonly places: PlaceWriter,
    private readonly samples: ReadonlySet<number>,
  ) {}

  /** The line of a row; none when it lies outside `within`. */
  write({ values, revision }: StoredRow, within: string): TableRow[] {
    const day = this.dataset.periodOf(values)
    const cells = this.files.map((file) => this.cellOf(file, values, day))
    if (within !== '' && !this.isWithin(values, day, within)) return []
    return [this.samples.size > 0 ? [...cells, this.samples.has(revision) ? SAMPLE_LABEL : null] : cells]
  }

  private cellOf(file: FileColumn, values: Row, day: string | null): TableCell {
    const value = values[file.column.property] ?? null
    const { type } = file.column
    if (type !== 'village' && type !== 'region') return datasetCell(file.column, value)
    const place = typeof value === 'number' ? this.places.cellsOf(value, day) : null
    if (!place) return null
    return file.kind === 'PLACE' ? namesOf(place)[file.role] : place.code
  }

  private isWithin(values: Row, day: string | null, within: string): boolean {
    const column = this.dataset.columns.find(({ type }) => type === 'village' || type === 'region')
    const id = column ? values[column.property] : null
    return typeof id === 'number' && (this.places.cellsOf(id, day)?.code.startsWith(within) ?? false)
  }
}

const namesOf = ({ county, township, name }: PlaceCells) => ({ county, township, village: name })

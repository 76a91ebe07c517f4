import { createReadStream, existsSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse'
import { checkListRow, isOfList, type ListRow, listError } from './list-row'

/** The published folder: one file a level. Villages are many and come last, in the order of their codes. */
const REGION_FILES = ['provinces.csv', 'cities.csv', 'areas.csv', 'streets.csv']
const VILLAGE_FILE = 'villages.csv'

interface ParsedLine {
  readonly record: Record<string, string | undefined>
  readonly info: { readonly lines: number }
}

function openText(path: string): NodeJS.ReadableStream {
  const bytes = createReadStream(path)
  if (!path.endsWith('.gz')) return bytes
  const gunzip = createGunzip()
  bytes.on('error', (error) => gunzip.destroy(error))
  return bytes.pipe(gunzip)
}

/** Rows of one CSV file with the columns `code` and `name` (UTF-8, plain or .gz), only those of `within`. */
async function* readCsv(path: string, within: string): AsyncGenerator<ListRow> {
  const file = basename(path)
  const text = openText(path)
  const parser = parse({ columns: true, bom: true, info: true, skip_empty_lines: true, trim: true })
  text.on('error', (error) => parser.destroy(error))
  let first = true
  for await (const { record, info } of text.pipe(parser) as AsyncIterable<ParsedLine>) {
    if (first && (record.code === undefined || record.name === undefined))
      throw listError(
        'LIST_HEADER_WRONG',
        file,
        1,
        { zh: '表头应有 code 和 name 两列。', en: 'the header should have the columns code and name.' },
        Object.keys(record).join(','),
      )
    first = false
    const row = checkListRow(record.code ?? '', record.name ?? '', file, info.lines)
    if (isOfList(row.code, within)) yield row
  }
}

async function* readFolder(folder: string, within: string): AsyncGenerator<ListRow> {
  const regions: ListRow[] = []
  for (const file of REGION_FILES) for await (const row of readCsv(join(folder, file), within)) regions.push(row)
  regions.sort((a, b) => (a.code < b.code ? -1 : 1))
  let next = 0
  for await (const village of readCsv(join(folder, VILLAGE_FILE), within)) {
    // Regions come right before the villages that follow them, so that the list is in code order as a whole.
    while (next < regions.length && (regions[next] as ListRow).code <= village.code) yield regions[next++] as ListRow
    yield village
  }
  yield* regions.slice(next)
}

/**
 * Reads a list: a folder in the published format (provinces, cities, areas, streets, villages; columns `code` and
 * `name`, others ignored), or one CSV file (or .csv.gz) with all levels. Streams: memory does not grow with the list,
 * but for the regions. Refuses with `LIST_NOT_FOUND`, `LIST_HEADER_WRONG` and what `checkListRow` refuses.
 */
export function readListFile(path: string, within: string): AsyncGenerator<ListRow> {
  const isFolder = existsSync(path) && statSync(path).isDirectory()
  const needed = isFolder ? [...REGION_FILES, VILLAGE_FILE].map((file) => join(path, file)) : [path]
  const missing = needed.find((file) => !existsSync(file))
  if (missing !== undefined)
    throw listError(
      'LIST_NOT_FOUND',
      missing,
      null,
      {
        zh: `文件不存在。应为含 ${[...REGION_FILES, VILLAGE_FILE].join('、')} 的文件夹，或一个 .csv 或 .csv.gz 文件。`,
        en: `no such file. Give a folder with ${[...REGION_FILES, VILLAGE_FILE].join(', ')}, or one .csv or .csv.gz file.`,
      },
      path,
    )
  return isFolder ? readFolder(path, within) : readCsv(path, within)
}

import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { xlsxBroken, xlsxTooLarge } from '../file-errors'

/** No workbook has more parts; a directory of millions is an attack. */
const MAX_PARTS = 5_000
/** A sheet is read as a stream, so this bounds time, not memory: a million rows of twenty columns have about 1 GB. */
const MAX_PART_BYTES = 2_000_000_000
/** Sheets compress 5 to 30 times. What compresses far more, and is large, is a bomb. */
const MAX_RATIO = 200
const RATIO_COUNTS_FROM_BYTES = 20_000_000

/** The parts of a workbook by their path, for example `xl/workbook.xml`. */
export class ZipParts {
  private constructor(
    private readonly file: string,
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Refuses with `XLSX_BROKEN` and `XLSX_TOO_LARGE`. */
  static async open(path: string, file: string): Promise<ZipParts> {
    // A size in the directory that is too small is an error of its own: yauzl counts the bytes.
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: Error) => {
      throw xlsxBroken(file, error.message)
    })
    try {
      if (zip.entryCount > MAX_PARTS) throw tooManyParts(file)
      const entries = new Map<string, Entry>()
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
      return new ZipParts(file, zip, entries)
    } catch (error) {
      zip.close()
      throw error instanceof Error && error.name === 'Error' ? xlsxBroken(file, error.message) : error
    }
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  /** Bytes of a part once unpacked, as the directory states them; 0 when there is no such part. */
  sizeOf(name: string): number {
    return this.entries.get(name)?.uncompressedSize ?? 0
  }

  async stream(name: string): Promise<Readable> {
    const entry = this.entries.get(name)
    if (!entry) throw xlsxBroken(this.file, name)
    const { compressedSize, uncompressedSize } = entry
    if (uncompressedSize > MAX_PART_BYTES) throw partTooLarge(this.file, uncompressedSize)
    if (uncompressedSize > RATIO_COUNTS_FROM_BYTES && uncompressedSize > compressedSize * MAX_RATIO)
      throw partTooLarge(this.file, uncompressedSize)
    return this.zip.openReadStreamPromise(entry).catch((error: Error) => {
      throw xlsxBroken(this.file, error.message)
    })
  }

  close(): void {
    this.zip.close()
  }
}

const tooManyParts = (file: string) =>
  xlsxTooLarge(file, { zh: `内部文件超过 ${MAX_PARTS} 个`, en: `it holds more than ${MAX_PARTS} parts` })

const partTooLarge = (file: string, bytes: number) => {
  const megabytes = Math.round(bytes / 1_000_000)
  return xlsxTooLarge(file, {
    zh: `一个工作表解压后有 ${megabytes} MB，或压缩率异常`,
    en: `a sheet unpacks to ${megabytes} MB, or is compressed beyond reason`,
  })
}

import { readXml } from './xml-stream'
import type { ZipParts } from './zip-parts'

/** Built-in formats that are days; 27–36 and 50–58 are those of East Asian languages. Times of day alone are none. */
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)

/** A format code that shows a year or a day, outside quotes, colours and escapes. */
function isDayFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  return /[yd]/i.test(bare) && !/general/i.test(bare)
}

/** Which cell styles, by their number, show a number as a day. */
export async function readDateStyles(parts: ZipParts, part: string, file: string): Promise<ReadonlySet<number>> {
  if (!parts.has(part)) return new Set()
  const dayFormats = new Set<number>()
  const styles = new Set<number>()
  let inCellXfs = false
  let index = 0
  await readXml(await parts.stream(part), file, {
    open(name, attribute) {
      if (name === 'numFmt' && isDayFormat(attribute('formatCode') ?? '')) dayFormats.add(Number(attribute('numFmtId')))
      else if (name === 'cellXfs') inCellXfs = true
      else if (name === 'xf' && inCellXfs) {
        const format = Number(attribute('numFmtId') ?? 0)
        if (isBuiltInDay(format) || dayFormats.has(format)) styles.add(index)
        index++
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellXfs = false
    },
  })
  return styles
}

import { posix } from 'node:path'
import { xlsxBroken } from '../file-errors'
import { readXml } from './xml-stream'
import type { ZipParts } from './zip-parts'

/** A sheet as the workbook lists it. */
export interface WorkbookSheet {
  readonly name: string
  readonly hidden: boolean
  /** Path of its part. */
  readonly part: string
}

/** The table of contents of a workbook. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[]
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean
  readonly sharedStrings: string
  readonly styles: string
}

interface Relation {
  readonly type: string
  readonly part: string
}

async function readRelations(parts: ZipParts, of: string, file: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(of)
  const part = posix.join(folder, '_rels', `${posix.basename(of)}.rels`)
  const relations = new Map<string, Relation>()
  if (!parts.has(part)) return relations
  await readXml(await parts.stream(part), file, {
    open(name, attribute) {
      const [id, target, type] = [attribute('Id'), attribute('Target'), attribute('Type')]
      // A target outside the file is never followed.
      if (name !== 'Relationship' || !id || !target || !type || attribute('TargetMode') === 'External') return
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
      relations.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part: path })
    },
  })
  return relations
}

async function workbookPart(parts: ZipParts, file: string): Promise<string> {
  const relations = await readRelations(parts, '', file)
  const main = [...relations.values()].find(({ type }) => type === 'officeDocument')
  return main?.part ?? 'xl/workbook.xml'
}

/** Reads which sheets a workbook has and where its parts are. Refuses with `XLSX_BROKEN`. */
export async function readWorkbook(parts: ZipParts, file: string): Promise<Workbook> {
  const part = await workbookPart(parts, file)
  if (!parts.has(part)) throw xlsxBroken(file, part)
  const relations = await readRelations(parts, part, file)
  const sheets: WorkbookSheet[] = []
  let from1904 = false
  await readXml(await parts.stream(part), file, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '')
      if (name !== 'sheet') return
      const relation = relations.get(attribute('r:id') ?? attribute('id') ?? '')
      // Chart sheets and macro sheets are no tables.
      if (relation?.type !== 'worksheet') return
      const hidden = (attribute('state') ?? 'visible') !== 'visible'
      sheets.push({ name: attribute('name') ?? '', hidden, part: relation.part })
    },
  })
  const partOf = (type: string, usual: string) =>
    [...relations.values()].find((relation) => relation.type === type)?.part ?? posix.join(posix.dirname(part), usual)
  return {
    sheets,
    from1904,
    sharedStrings: partOf('sharedStrings', 'sharedStrings.xml'),
    styles: partOf('styles', 'styles.xml'),
  }
}

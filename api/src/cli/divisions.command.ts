import { basename } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Database } from '../db/database'
import { type ChangeRow, changesWhere } from '../division/change.query'
import { confirmChange, rejectChange } from '../division/decide-change'
import type { ChangeStanding } from '../division/division-change.entity'
import { loadDivisionList } from '../division/load-division-list'
import { recordMerge } from '../division/record-merge'
import { progressLine } from './progress-line'
import { withDatabase } from './with-database'

type Open = () => Promise<Database>

const STANDINGS: readonly ChangeStanding[] = ['INFERRED', 'PROPOSED', 'CONFIRMED', 'REJECTED']

/** Changes read at once; the command prints any number. */
const PAGE = 500

function readNumber(given: string): number {
  if (/^[1-9]\d{0,9}$/.test(given)) return Number(given)
  throw new InvalidArgumentError('应为变更编号。 Give the number of a change.')
}

function printChange({ id, kind, effectiveOn, standing, documentNo, places }: ChangeRow): void {
  const side = (wanted: string) =>
    places
      .filter((place) => place.side === wanted)
      .map(({ code, name }) => `${code} ${name}`)
      .join('、') || '—'
  const document = documentNo === null ? '' : `  ${documentNo}`
  console.log(`${id}  ${effectiveOn}  ${kind}  ${standing}${document}  ${side('PREDECESSOR')} → ${side('SUCCESSOR')}`)
}

interface LoadFlags {
  readonly from: string
  readonly within: string
  readonly validFrom: string
  readonly source?: string
}

function loadCommand(open: Open): Command {
  return new Command('load')
    .description('载入一天的区划名单 · load the list of divisions of a day')
    .requiredOption('--from <path>', '公布格式的文件夹，或一个 .csv/.csv.gz 文件 · folder as published, or one file')
    .option(
      '--within <prefix>',
      '名单所管范围的代码前缀，缺省为全国 · codes that the list covers; default: the nation',
      '',
    )
    .requiredOption('--valid-from <date>', '名单的日期，如 2023-06-30 · the day of the list')
    .option('--source <text>', '来源说明 · where the list comes from')
    .action((flags: LoadFlags) =>
      withDatabase(open, async (db) => {
        const line = progressLine(process.stderr)
        const { from: file, within, validFrom } = flags
        const source = flags.source ?? `${basename(file)} ${validFrom}`
        const outcome = await loadDivisionList(db, { file, within, validFrom, source }, (villages) =>
          line.show('比对村级单位 Comparing villages', villages, null),
        ).finally(() => line.end())
        const { villages, created, ended, renamed, recoded, proposed } = outcome
        console.log(
          `名单 ${villages} 个村级单位：新增 ${created}，取消 ${ended}，更名 ${renamed}，改码 ${recoded}，待确认 ${proposed}。`,
        )
        console.log(
          `${villages} villages listed: ${created} divisions new, ${ended} ended, ${renamed} renamed, ${recoded} recoded, ${proposed} changes to confirm.`,
        )
      }),
    )
}

interface ChangesFlags {
  readonly standing?: ChangeStanding
  readonly within?: string
}

function changesCommand(open: Open): Command {
  return new Command('changes')
    .description('列出区划变更 · list changes of divisions')
    .addOption(new Option('--standing <standing>', '状态 · standing').choices(STANDINGS))
    .option('--within <prefix>', '代码前缀 · codes that begin so')
    .action(({ standing, within }: ChangesFlags) =>
      withDatabase(open, async (db) => {
        for (let afterId = 0; ; ) {
          const changes = await changesWhere(db, { standing, within, afterId, limit: PAGE })
          for (const change of changes) printChange(change)
          if (changes.length < PAGE) return
          afterId = changes.at(-1)?.id ?? afterId
        }
      }),
    )
}

function confirmCommand(open: Open): Command {
  return new Command('confirm')
    .description('凭文件确认一项变更 · confirm a proposed change by its document')
    .argument('<id>', '变更编号 · number of the change', readNumber)
    .requiredOption('--document <no>', '文号 · number of the document')
    .action((id: number, { document }: { document: string }) =>
      withDatabase(open, async (db) => printChange(await confirmChange(db, id, document))),
    )
}

function rejectCommand(open: Open): Command {
  return new Command('reject')
    .description('否定一项变更 · say that a proposed change did not happen')
    .argument('<id>', '变更编号 · number of the change', readNumber)
    .action((id: number) => withDatabase(open, async (db) => printChange(await rejectChange(db, id))))
}

function mergeCommand(open: Open): Command {
  return new Command('merge')
    .description('凭文件登记合村：名单只见其消失，不知并入何村 · record by its document which villages went into which')
    .argument('<codes...>', '被合并村的代码 · codes of the villages that ended')
    .requiredOption('--into <code>', '合并后的村代码 · code of the village that they went into')
    .requiredOption('--document <no>', '文号 · number of the document')
    .action((from: string[], { into, document }: { into: string; document: string }) =>
      withDatabase(open, async (db) => printChange(await recordMerge(db, { from, into, documentNo: document }))),
    )
}

/** `hub divisions`: lists of divisions in, and the changes between them. */
export function divisionsCommand(open: Open): Command {
  return new Command('divisions')
    .description('行政区划：载入名单，查看和确认变更 · administrative divisions: load lists, see and confirm changes')
    .addCommand(loadCommand(open))
    .addCommand(changesCommand(open))
    .addCommand(confirmCommand(open))
    .addCommand(rejectCommand(open))
    .addCommand(mergeCommand(open))
}

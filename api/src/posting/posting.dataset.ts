import type { Dataset, DatasetColumn, Row, RowIssue } from '../intake/dataset'
import { villageColumn } from '../village/common-columns'
import { checkDayOrder } from '../village/row-checks'
import { postingEndReasonWords, postingRoleWords } from './posting-words'

/** Nobody replaces a posting so often: a larger number is a slip, such as the line number of the sheet. */
const MAX_SERIAL = 99

const columns: readonly DatasetColumn[] = [
  villageColumn,
  {
    id: 'roundKey',
    property: 'roundKey',
    words: { zh: '轮次', en: 'Round' },
    aliases: ['批次', '派驻轮次'],
    type: 'text',
    required: true,
    maxLength: 16,
    description: {
      zh: '派驻轮次，与方案所列一致，如2021。',
      en: 'The round of postings, as the plan names it, for example 2021.',
    },
    example: '2021',
  },
  {
    id: 'role',
    property: 'role',
    words: { zh: '岗位', en: 'Role' },
    aliases: ['派驻岗位', '职务'],
    type: 'enum',
    required: true,
    values: postingRoleWords,
    description: {
      zh: '第一书记或驻村工作队；工作队整队一行。',
      en: 'First secretary or work team; a work team is one row, whatever the number of its members.',
    },
    example: '第一书记',
  },
  {
    // Not 序号 alone: so most sheets head the number of the line, which intake passes over.
    id: 'serial',
    property: 'serial',
    words: { zh: '派驻序号', en: 'Posting serial' },
    aliases: ['第几任', '任次'],
    type: 'integer',
    required: true,
    min: 1,
    max: MAX_SERIAL,
    description: {
      zh: '同村、同轮、同岗位的第几任，首任填1，接任填2；不填姓名。',
      en: 'Which posting of the village, round and role it is: 1 for the first, 2 for the one that replaces it; no names.',
    },
    example: '1',
  },
  {
    id: 'startOn',
    property: 'startOn',
    words: { zh: '到岗日期', en: 'Start' },
    aliases: ['到岗时间', '到村日期', '任职日期'],
    type: 'date',
    required: true,
    description: {
      zh: '到村任职首日；各项期限从本轮首任到岗之日起算。',
      en: 'First day in the village; time limits run from the start of the first posting of the round.',
    },
    example: '2021-11-10',
  },
  {
    id: 'endOn',
    property: 'endOn',
    words: { zh: '离岗日期', en: 'End' },
    aliases: ['离岗时间', '离任日期'],
    type: 'date',
    description: {
      zh: '在岗最后一日，当日仍计；在岗的留空。',
      en: 'Last day of the posting, which still counts; blank while it lasts.',
    },
    example: '2023-11-09',
  },
  {
    id: 'endReason',
    property: 'endReason',
    words: { zh: '离岗原因', en: 'Reason of end' },
    aliases: ['离任原因'],
    type: 'enum',
    values: postingEndReasonWords,
    description: { zh: '离岗的填写原因；在岗的留空。', en: 'Why it ended; blank while it lasts.' },
    example: '任期届满',
  },
]

/** Only what has ended has a reason for it. */
function checkReason(row: Row): RowIssue[] {
  if ((row.endReason ?? null) === null || (row.endOn ?? null) !== null) return []
  return [
    {
      property: 'endReason',
      code: 'END_REASON_WITHOUT_END',
      words: {
        zh: '填了离岗原因而未填离岗日期：请补填离岗日期；仍在岗的请清空离岗原因。',
        en: 'There is a reason of end but no day of it: give the last day, or clear the reason while the posting lasts.',
      },
    },
  ]
}

/** Postings of first secretaries and work teams to villages. */
export const postingsDataset: Dataset = {
  key: 'postings',
  words: { zh: '派驻', en: 'Postings' },
  description: {
    zh: '每村每轮每岗位每任一行(方案二.1、四.1)：到岗和离岗日期。不填姓名。',
    en: 'One row a village, round, role and posting (clauses 二.1 and 四.1), with its first and last day. No names.',
  },
  table: 'posting',
  columns,
  naturalKey: ['villageId', 'roundKey', 'role', 'serial'],
  periodOf: (row) => (typeof row.startOn === 'string' ? row.startOn : null),
  check: (row) => [
    ...checkDayOrder(row, 'startOn', 'endOn', {
      zh: '离岗日期早于到岗日期。',
      en: 'The posting ended before it began.',
    }),
    ...checkReason(row),
  ],
}

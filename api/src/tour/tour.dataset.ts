import type { Dataset, DatasetColumn, Row, RowIssue } from '../intake/dataset'
import { villageColumn } from '../village/common-columns'
import { checkTexts } from './check-tour-row'
import { positionColumn, stopCodeColumn, titleColumn, tourCodeColumn, wordsColumn } from './tour-columns'

/** Codes stand in addresses and file names. */
const CODE = /^[A-Za-z0-9][A-Za-z0-9-]*$/

function checkCode({ code }: Row): RowIssue[] {
  if (typeof code !== 'string' || CODE.test(code)) return []
  const words = {
    zh: '编号只用字母、数字和连字符，例如 GM-2024-10。',
    en: 'A code has letters, digits and hyphens only, for example GM-2024-10.',
  }
  return [{ property: 'code', code: 'CODE_MALFORMED', words }]
}

const tourColumns: readonly DatasetColumn[] = [
  { ...tourCodeColumn, id: 'code', property: 'code' },
  titleColumn('观摩名称', 'Title', 100, '秋季乡村振兴现场观摩'),
  wordsColumn('titleEn', '英文名称', 'English title', 200),
  wordsColumn('words', '导语', 'Introduction', 1000),
  {
    id: 'visitOn',
    property: 'visitOn',
    words: { zh: '观摩日期', en: 'Day of the visit' },
    type: 'date',
    description: { zh: '现场观摩的日期。', en: 'Day of the visit.' },
    example: '2024-10-18',
  },
]

/** Observation tours (现场观摩). */
export const toursDataset: Dataset = {
  key: 'tours',
  words: { zh: '现场观摩', en: 'Tours' },
  description: { zh: '每次观摩一行(方案四.1、五.3)。', en: 'One row a tour (clauses 四.1 and 五.3).' },
  table: 'tour',
  columns: tourColumns,
  naturalKey: ['code'],
  periodOf: () => null,
  check: (row) => [...checkCode(row), ...checkTexts(tourColumns, row)],
}

const stopColumns: readonly DatasetColumn[] = [
  { ...stopCodeColumn, id: 'code', property: 'code' },
  tourCodeColumn,
  positionColumn,
  titleColumn('站点标题', 'Title of the stop', 100, '示例果业片区'),
  wordsColumn('words', '站点说明', 'Words of the stop', 1000),
  {
    id: 'clusterCode',
    property: 'clusterCode',
    words: { zh: '片区编号', en: 'Cluster code' },
    type: 'text',
    maxLength: 40,
    description: { zh: '站点是片区时填。', en: 'Where the stop is a cluster.' },
    example: 'PQ-001',
  },
  {
    ...villageColumn,
    required: false,
    description: { zh: '站点是村时填。', en: 'Where the stop is a village.' },
  },
]

/** A stop is a cluster or a village, never both. */
function checkPlace({ clusterCode, villageId }: Row): RowIssue[] {
  if ((clusterCode == null) !== (villageId == null)) return []
  const words = {
    zh: '站点是片区或村：“片区编号”和“村代码”填且只填一个。',
    en: 'A stop is a cluster or a village: give one of cluster code and village code.',
  }
  return [{ property: 'clusterCode', code: 'STOP_NEEDS_ONE_PLACE', words }]
}

/** The ordered stops of tours. */
export const tourStopsDataset: Dataset = {
  key: 'tourStops',
  words: { zh: '观摩站点', en: 'Stops of tours' },
  description: { zh: '每次观摩的每个站点一行。', en: 'One row a stop of a tour.' },
  table: 'tour_stop',
  columns: stopColumns,
  naturalKey: ['code'],
  references: { tourCode: 'tours', clusterCode: 'clusters' },
  periodOf: () => null,
  check: (row) => [...checkCode(row), ...checkPlace(row), ...checkTexts(stopColumns, row)],
}

import type { Dataset, DatasetColumn, Row, RowIssue } from '../intake/dataset'
import { checkChartRow, checkFigureRow, checkTexts } from './check-tour-row'
import {
  metricColumn,
  periodColumn,
  positionColumn,
  statColumn,
  stopCodeColumn,
  titleColumn,
  wordsColumn,
} from './tour-columns'
import { chartKindWords } from './tour-enums'

/** What the datasets of a stop's parts share: they hang on the stop and stand in an order. */
const part = (more: Pick<Dataset, 'key' | 'words' | 'description' | 'table' | 'columns' | 'check'>): Dataset => ({
  ...more,
  naturalKey: ['stopCode', 'position'],
  references: { stopCode: 'tourStops' },
  periodOf: () => null,
})

const milestoneColumns: readonly DatasetColumn[] = [
  stopCodeColumn,
  positionColumn,
  {
    id: 'happenedOn',
    property: 'happenedOn',
    words: { zh: '节点日期', en: 'Day of the milestone' },
    type: 'date',
    required: true,
    description: { zh: '发生的日期。', en: 'Day on which it happened.' },
    example: '2022-06-18',
  },
  titleColumn('节点', 'Milestone', 200, '合作社注册成立'),
]

/** Dated milestones of stops. */
export const tourMilestonesDataset = part({
  key: 'tourMilestones',
  words: { zh: '观摩节点', en: 'Milestones of stops' },
  description: { zh: '每个站点的每个节点一行。', en: 'One row a milestone of a stop.' },
  table: 'tour_milestone',
  columns: milestoneColumns,
  check: (row) => checkTexts(milestoneColumns, row),
})

/** Figures chosen for stops. */
export const tourFiguresDataset = part({
  key: 'tourFigures',
  words: { zh: '观摩数字', en: 'Figures of stops' },
  description: { zh: '每个站点展示的每个数字一行。', en: 'One row a figure that a stop shows.' },
  table: 'tour_figure',
  columns: [
    stopCodeColumn,
    positionColumn,
    metricColumn(),
    periodColumn('period', '展示周期', 'Period', { zh: '展示哪个周期的数。', en: 'The period that is shown.' }, true),
    statColumn,
    periodColumn(
      'against',
      '对比周期',
      'Compared with',
      { zh: '与哪个周期对比；留空不对比。', en: 'The period that it is compared with; blank: none.' },
      false,
    ),
  ],
  check: checkFigureRow,
})

/** Charts chosen for stops. */
export const tourChartsDataset = part({
  key: 'tourCharts',
  words: { zh: '观摩图表', en: 'Charts of stops' },
  description: { zh: '每个站点展示的每张图一行。', en: 'One row a chart that a stop shows.' },
  table: 'tour_chart',
  columns: [
    stopCodeColumn,
    positionColumn,
    {
      id: 'kind',
      property: 'kind',
      words: { zh: '图表类型', en: 'Kind of chart' },
      type: 'enum',
      required: true,
      values: chartKindWords,
      maxLength: 16,
      description: { zh: '折线图或柱形图。', en: 'A line or columns.' },
      example: '折线图',
    },
    metricColumn(),
    statColumn,
    periodColumn('fromPeriod', '起始周期', 'First period', { zh: '第一个周期。', en: 'The first period.' }, true),
    periodColumn('toPeriod', '截止周期', 'Last period', { zh: '最后一个周期。', en: 'The last period.' }, true),
  ],
  check: checkChartRow,
})

const photoColumns: readonly DatasetColumn[] = [
  stopCodeColumn,
  positionColumn,
  {
    id: 'photo',
    property: 'photo',
    words: { zh: '照片标识', en: 'Photo' },
    type: 'text',
    required: true,
    maxLength: 64,
    description: { zh: '上传照片时得到的标识。', en: 'What the upload of the photo answered.' },
    example: '0f343b0931126a20f133d67c2b018a3b5f2c8c0e9f2a4b6d8e0a1c3e5f7092b4',
  },
  wordsColumn('caption', '照片说明', 'Caption', 200),
  {
    id: 'noIdentifiablePerson',
    property: 'noIdentifiablePerson',
    words: { zh: '无可识别人员', en: 'Nobody identifiable' },
    type: 'boolean',
    required: true,
    description: {
      zh: '确认照片中没有可识别的人员，应为“是”。',
      en: 'Confirms that nobody in the photo can be identified; must be 是 (yes).',
    },
    example: '是',
  },
]

function checkPhoto({ photo, noIdentifiablePerson }: Row): RowIssue[] {
  const issues: RowIssue[] = []
  if (typeof photo === 'string' && !/^[0-9a-f]{64}$/.test(photo))
    issues.push({
      property: 'photo',
      code: 'PHOTO_MALFORMED',
      words: {
        zh: '应为上传照片时得到的64位标识。',
        en: 'It must be the 64 characters that the upload of the photo answered.',
      },
    })
  if (noIdentifiablePerson === false)
    issues.push({
      property: 'noIdentifiablePerson',
      code: 'PERSON_IDENTIFIABLE',
      words: {
        zh: '照片须确认“无可识别人员”，否则不能展示。',
        en: 'Confirm that nobody in the photo can be identified, or it cannot be shown.',
      },
    })
  return issues
}

/** Photos chosen for stops; the pictures themselves are kept by their content. */
export const tourPhotosDataset = part({
  key: 'tourPhotos',
  words: { zh: '观摩照片', en: 'Photos of stops' },
  description: { zh: '每个站点展示的每张照片一行。', en: 'One row a photo that a stop shows.' },
  table: 'tour_photo',
  columns: photoColumns,
  check: (row) => [...checkPhoto(row), ...checkTexts(photoColumns, row)],
})

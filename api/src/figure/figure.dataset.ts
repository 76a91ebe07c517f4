import type { Dataset, DatasetColumn } from '../intake/dataset'
import { villageColumn } from '../village/common-columns'
import { checkFigure, endOfPeriod } from './check-figure'
import { figureMeasureList } from './figure-measure-list'

const number = (
  id: 'value' | 'numerator' | 'denominator',
  more: Pick<DatasetColumn, 'words' | 'aliases' | 'description' | 'example'>,
): DatasetColumn => ({ id, property: id, type: 'decimal', min: 0, ...more })

const columns: readonly DatasetColumn[] = [
  villageColumn,
  {
    id: 'measure',
    property: 'measure',
    words: { zh: '指标', en: 'Measure' },
    aliases: ['指标名称', '指标代码'],
    type: 'measure',
    required: true,
    values: Object.fromEntries(figureMeasureList.map(({ key, words }) => [key, words])),
    maxLength: 64,
    description: { zh: '指标的名称或标识符。', en: 'Name or identifier of the measure.' },
    example: '入户走访覆盖率',
  },
  {
    id: 'period',
    property: 'period',
    words: { zh: '周期', en: 'Period' },
    aliases: ['时期', '期间', '报告期'],
    type: 'period',
    required: true,
    description: {
      zh: '与指标相符的年度、半年、季度或月份。',
      en: 'A year, half-year, quarter or month, as the measure asks.',
    },
    example: '2024Q3',
  },
  number('value', {
    words: { zh: '数值', en: 'Value' },
    aliases: ['指标值'],
    description: {
      zh: '人数、个数；是否类填1或0。比率类指标不填，改填分子和分母。',
      en: 'A count, or 1 for yes and 0 for no. Not for rates: give numerator and denominator.',
    },
    example: '3',
  }),
  number('numerator', {
    words: { zh: '分子', en: 'Numerator' },
    description: { zh: '比率的分子，例如走访到的户数。', en: 'Numerator of a rate, for example households visited.' },
    example: '171',
  }),
  number('denominator', {
    words: { zh: '分母', en: 'Denominator' },
    description: { zh: '比率的分母，例如常住户数。', en: 'Denominator of a rate, for example resident households.' },
    example: '180',
  }),
]

/** Every other reported figure of a village, in long form. */
export const villageFiguresDataset: Dataset = {
  key: 'villageFigures',
  words: { zh: '村级指标', en: 'Village figures' },
  description: {
    zh: '每村每指标每周期一行：数值，或比率的分子和分母。',
    en: 'One row a village, measure and period: a value, or numerator and denominator of a rate.',
  },
  table: 'village_figure',
  columns,
  naturalKey: ['villageId', 'measure', 'period'],
  periodOf: (row) => endOfPeriod(row.period),
  check: checkFigure,
}

export const figureDatasets: readonly Dataset[] = [villageFiguresDataset]

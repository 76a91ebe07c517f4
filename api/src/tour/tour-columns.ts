import type { DatasetColumn } from '../intake/dataset'
import { statisticWords } from '../measure/measure-enums'
import { showableMeasures } from './showable-measures'

/** Columns that several datasets of tours share. */

export const tourCodeColumn: DatasetColumn = {
  id: 'tourCode',
  property: 'tourCode',
  words: { zh: '观摩编号', en: 'Tour code' },
  type: 'text',
  required: true,
  maxLength: 40,
  description: { zh: '观摩活动的编号。', en: 'Code of the tour.' },
  example: 'GM-2024-10',
}

export const stopCodeColumn: DatasetColumn = {
  id: 'stopCode',
  property: 'stopCode',
  words: { zh: '站点编号', en: 'Stop code' },
  type: 'text',
  required: true,
  maxLength: 60,
  description: { zh: '观摩站点的编号，全部观摩中唯一。', en: 'Code of the stop, unique among all tours.' },
  example: 'GM-2024-10-1',
}

export const positionColumn: DatasetColumn = {
  id: 'position',
  property: 'position',
  words: { zh: '顺序', en: 'Position' },
  aliases: ['序号'],
  type: 'integer',
  required: true,
  min: 1,
  max: 999,
  description: { zh: '先后顺序，从1起。', en: 'Place in the order, from 1.' },
  example: '1',
}

/** A metric that visitors may see. Its values are asked for late: metrics are declared when the program starts. */
export function metricColumn(): DatasetColumn {
  return {
    id: 'metric',
    property: 'metric',
    words: { zh: '指标', en: 'Metric' },
    aliases: ['指标名称'],
    type: 'measure',
    required: true,
    maxLength: 64,
    description: { zh: '指标的名称或标识符。', en: 'Name or identifier of the metric.' },
    example: '村集体收入',
    get values() {
      return showableMeasures()
    },
  }
}

export const statColumn: DatasetColumn = {
  id: 'stat',
  property: 'stat',
  words: { zh: '统计方式', en: 'Statistic' },
  type: 'enum',
  values: statisticWords,
  maxLength: 16,
  description: {
    zh: '各村的数如何合成片区的数；留空为该指标的常用方式。',
    en: 'How villages become one number; blank: the usual one of the metric.',
  },
  example: '中位数',
}

export const periodColumn = (
  id: string,
  zh: string,
  en: string,
  description: DatasetColumn['description'],
  required: boolean,
): DatasetColumn => ({
  id,
  property: id,
  words: { zh, en },
  type: 'period',
  required,
  description,
  example: '2024',
})

export const wordsColumn = (id: string, zh: string, en: string, maxLength: number): DatasetColumn => ({
  id,
  property: id,
  words: { zh, en },
  type: 'text',
  maxLength,
  description: { zh: `${zh}，向来访者展示的文字。`, en: `${en}: words that visitors read.` },
  example: '党支部领办合作社，连片发展果业。',
})

export const titleColumn = (zh: string, en: string, maxLength: number, example: string): DatasetColumn => ({
  ...wordsColumn('title', zh, en, maxLength),
  required: true,
  example,
})

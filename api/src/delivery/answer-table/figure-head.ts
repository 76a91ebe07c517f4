import { enumWords } from '../../common/worded-enum'
import type { Locale } from '../../common/words'
import { type ChangeKind, changeKindWords } from '../../measure/change-enums'
import { defaultChangeKind } from '../../measure/compute-change'
import type { Measure } from '../../measure/measure'
import { statisticWords, unitWords } from '../../measure/measure-enums'
import { yearBefore } from '../../measure/measure-reader'
import { cellNumber, cellUnit } from '../table-words'
import type { Step } from './chain'
import type { FigureAsked } from './figure-asked'

/** A figure in words: metric, what is counted, which villages, statistic, period. */
export function figureHead(asked: FigureAsked, locale: Locale): string {
  const { measure, stat, period, scope } = asked
  const parts = [
    measure.words[locale],
    thresholdHead(asked, locale),
    asked.quantile === null ? null : `${asked.quantile}`,
    asked.weight === null ? null : weightHead(asked.weight, locale),
    stat === null || (asked.isOfVillage && VALUE_OF_ONE.includes(stat)) ? null : statHead(stat, locale),
    period,
    scope === null || scope === 'ALL' ? null : firstWords(enumWords('VillageScope')?.[scope]?.[locale] ?? scope),
  ]
  return parts.filter((part) => part !== null).join(' ')
}

/** Statistics that are the value itself where there is one village. */
const VALUE_OF_ONE = ['SUM', 'MEAN', 'MEDIAN', 'MIN', 'MAX', 'WEIGHTED_MEAN', 'QUANTILE', 'P10', 'P25', 'P75', 'P90']

/** English words of choices are sentences: what comes before the first mark names the choice. */
const firstWords = (sentence: string): string => sentence.split(/[;:,(]/)[0]?.trim() ?? sentence

function statHead(stat: string, locale: Locale): string {
  if (locale === 'en') return stat.toLowerCase().replaceAll('_', ' ')
  return (statisticWords as Readonly<Record<string, { zh: string }>>)[stat]?.zh ?? stat
}

const weightHead = (weight: string, locale: Locale): string =>
  locale === 'zh' ? `按${weightWords(weight, locale)}加权` : `by ${weightWords(weight, locale)}`

const weightWords = (weight: string, locale: Locale): string => enumWords('Weight')?.[weight]?.[locale] ?? weight

/** `≥10万元`: what a village must reach to be counted; null where nothing is. */
function thresholdHead({ measure, stat, atLeast }: FigureAsked, locale: Locale): string | null {
  // Of a flag there is only yes to reach.
  if (measure.kind === 'FLAG' || (stat !== 'SHARE' && (stat !== 'COUNT' || atLeast === null))) return null
  const least = atLeast ?? measure.target
  if (least === undefined) return '>0'
  const isFromAbove = atLeast === null && measure.direction === 'LOWER_IS_BETTER'
  return `${isFromAbove ? '≤' : '≥'}${amount(measure, least, locale)}`
}

/** In 万元 as the columns are; in English in yuan, for "10 10,000 yuan" is no amount. */
function amount({ unit }: Measure, value: number, locale: Locale): string {
  if (locale === 'zh') return `${cellNumber(value, unit)}${cellUnit(unit).words.zh}`
  return `${value.toLocaleString('en-US')} ${unitWords[unit].en}`
}

/** `比2023增速`: how a change is told and against what. */
export function changeHead(step: Step, asked: FigureAsked, against: string | null, locale: Locale): string {
  const given = step.asked.args.kind
  const kind = (typeof given === 'string' ? given : defaultKind(asked)) as ChangeKind
  const other = against ?? (asked.period === null ? null : yearBefore(asked.period))
  if (locale === 'zh') return `比${other ?? '上年'}${changeKindWords[kind].zh}`
  return `${kind === 'DIFFERENCE' ? 'difference' : 'growth'} on ${other ?? 'the year before'}`
}

const defaultKind = ({ measure, stat }: FigureAsked): ChangeKind =>
  defaultChangeKind(measure, stat ?? measure.defaultStat)

import { parsePeriod, partsOfPeriod, periodRange, tryParsePeriod } from '../common/period'
import type { Words } from '../common/words'
import type { Dataset, Row, RowIssue } from '../intake/dataset'
import { type Measure, statisticsOf } from '../measure/measure'
import { type Statistic, statisticWords } from '../measure/measure-enums'
import { measureOf } from '../measure/metric'
import { textFault } from './showable-text'

const issue = (property: string, code: string, words: Words): RowIssue => ({ property, code, words })

/** Texts that may not be shown to visitors. */
export function checkTexts(columns: Dataset['columns'], row: Row): RowIssue[] {
  return columns.flatMap(({ property, type }) => {
    const text = row[property]
    const fault = type === 'text' && typeof text === 'string' ? textFault(text) : null
    return fault ? [issue(property, fault.code, fault.words)] : []
  })
}

/** What is wrong with the figure that a row asks for: a statistic or periods that the metric does not have. */
export function checkFigureRow(row: Row): RowIssue[] {
  if (typeof row.metric !== 'string') return []
  const measure = measureOf(row.metric)
  return [
    ...checkStatistic(measure, row),
    ...checkPeriod(measure, row, 'period'),
    ...checkPeriod(measure, row, 'against'),
    ...checkOrder(row),
  ]
}

/** The same of a chart. */
export function checkChartRow(row: Row): RowIssue[] {
  if (typeof row.metric !== 'string') return []
  const measure = measureOf(row.metric)
  const periods = [...checkPeriod(measure, row, 'fromPeriod'), ...checkPeriod(measure, row, 'toPeriod')]
  return [...checkStatistic(measure, row), ...(periods.length > 0 ? periods : checkRange(row))]
}

/** A quantile and a weighted mean need more than a tour asks for. */
const NEEDS_MORE: ReadonlySet<Statistic> = new Set(['QUANTILE', 'WEIGHTED_MEAN'])

function checkStatistic(measure: Measure, { stat }: Row): RowIssue[] {
  const allowed: readonly Statistic[] = statisticsOf(measure).filter((one) => !NEEDS_MORE.has(one))
  if (stat == null || allowed.includes(stat as Statistic)) return []
  return [
    issue('stat', 'STATISTIC_WRONG', {
      zh: `“${measure.words.zh}”可用的统计方式：${allowed.map((one) => statisticWords[one].zh).join('、')}。`,
      en: `${measure.words.en} has the statistics ${allowed.join(', ')}.`,
    }),
  ]
}

function checkPeriod(measure: Measure, row: Row, property: string): RowIssue[] {
  const period = typeof row[property] === 'string' ? tryParsePeriod(row[property]) : null
  const isKnown = !period || period.kind === measure.periodKind || partsOfPeriod(period, measure.periodKind).length > 0
  if (isKnown) return []
  return [
    issue(property, 'PERIOD_KIND_WRONG', {
      zh: `“${measure.words.zh}”没有“${period.key}”这样短的周期。`,
      en: `${measure.words.en} is not reported by periods as short as "${period.key}".`,
    }),
  ]
}

/** A figure is compared with an earlier period of its own kind. */
function checkOrder({ period, against }: Row): RowIssue[] {
  if (typeof period !== 'string' || typeof against !== 'string') return []
  const [now, then] = [parsePeriod(period), parsePeriod(against)]
  if (now.kind === then.kind && then.startsOn < now.startsOn) return []
  return [
    issue('against', 'AGAINST_NOT_EARLIER', {
      zh: '对比周期应与周期同类，并早于它。',
      en: 'The period compared with must be of the same kind as the period, and earlier.',
    }),
  ]
}

const LEAST_POINTS = 2

function checkRange({ fromPeriod, toPeriod }: Row): RowIssue[] {
  if (typeof fromPeriod !== 'string' || typeof toPeriod !== 'string') return []
  const [from, to] = [parsePeriod(fromPeriod), parsePeriod(toPeriod)]
  const isRange = from.kind === to.kind && from.startsOn < to.startsOn
  if (isRange && pointsFrom(fromPeriod, toPeriod) <= MOST_POINTS) return []
  return [
    issue('toPeriod', 'PERIOD_RANGE_WRONG', {
      zh: `截止周期应与起始周期同类并晚于它，共${LEAST_POINTS}至${MOST_POINTS}个周期，3米外才看得清。`,
      en: `The last period must be of the kind of the first and later, ${LEAST_POINTS} to ${MOST_POINTS} in all, to be read at 3 m.`,
    }),
  ]
}

/** More points cannot be read at 3 m. */
const MOST_POINTS = 12

function pointsFrom(from: string, to: string): number {
  const years = parsePeriod(to).year - parsePeriod(from).year
  return years > MOST_POINTS ? years : periodRange(from, to).length
}

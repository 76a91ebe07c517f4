import Link from 'next/link'
import type { ReactNode } from 'react'
import { periodText } from '@/format/period'
import { pointsText } from '@/format/points'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { explainHref } from '@/view/explain'
import type { View } from '@/view/view'
import { type IndicatorRow, lastPeriodIn } from './indicator-row'
import styles from './indicators.module.css'
import { INDICATOR_ID, yearOf } from './score-view'
import { VillagesShort } from './VillagesShort'

interface IndicatorPanelProps {
  readonly row: IndicatorRow
  readonly dimension: string
  readonly place: { readonly code: string; readonly name: string }
  readonly view: View & { readonly period: string }
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** One indicator opened: how it becomes points, which clause asks for it, on which figures, and who holds it back. */
export function IndicatorPanel({ row, dimension, place, view }: IndicatorPanelProps) {
  const words = wordsOf(view.lang).score.section
  const { indicator, points, lost } = row
  const settings = new Map(
    indicator.requirements.flatMap(({ settings: own }) => own.map((setting) => [setting.key, setting])),
  )
  const note = [
    pointsText(points) && wordsOf(view.lang).score.pointsOf(pointsText(points) ?? ''),
    lost > 0 && words.lostPoints(pointsText(lost) ?? ''),
  ]
  return (
    <Panel id={INDICATOR_ID} title={indicator.name} note={note.filter(Boolean).join(' · ')}>
      <dl className={styles.lines}>
        <Line name={words.definition}>{indicator.definition}</Line>
        <Line name={words.rule}>{indicator.rule}</Line>
        <Line name={words.weight}>
          {indicator.weight > 0 ? words.weightText(String(indicator.weight), dimension) : words.notScored}
        </Line>
        {indicator.requirements.map(({ id, name, target, clause }) => (
          <Line key={id} name={words.requirement}>
            {words.requirementText(id, name, target)}{' '}
            <Link href={`/plan#${id}`} prefetch={false}>
              {words.clauseText(clause.number, clause.title)}
            </Link>
          </Line>
        ))}
        {[...settings.values()].map(({ key, question, choice, alternative }) => (
          <Line key={key} name={words.setting}>
            {words.settingText(question, choice, alternative ?? null)}
          </Line>
        ))}
        <Line name={words.figures}>
          <Figures row={row} place={place} view={view} />
        </Line>
      </dl>
      <VillagesShort row={row} view={view} />
    </Panel>
  )
}

/** The figures behind an indicator at the place: each opens 这个数从哪来. */
function Figures({ row, place, view }: Pick<IndicatorPanelProps, 'row' | 'place' | 'view'>) {
  const words = wordsOf(view.lang).score.section
  const figures = row.indicator.metrics.flatMap(({ metric, name, defaultStat, periods }) => {
    const period = lastPeriodIn(periods, yearOf(view.period))
    return period === null ? [] : [{ metric, name, stat: defaultStat, period }]
  })
  if (figures.length === 0) return words.noFigure
  return figures.map(({ metric, name, stat, period }) => (
    <a
      key={metric}
      className={styles.figure}
      href={explainHref({ place: place.code, metric, period, stat }, { ...view, scope: 'SUPPORTED' })}
      data-explain=""
      aria-label={words.figureOpen(place.name, name, periodText(period, view.lang))}
    >
      {name}
    </a>
  ))
}

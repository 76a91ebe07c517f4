import type { ReactNode } from 'react'
import { writeChange } from '@/format/change'
import { momentText } from '@/format/moment'
import { periodText } from '@/format/period'
import { rankText } from '@/format/rank'
import { percentText, valueText } from '@/format/value'
import { type FragmentType, getFragmentData } from '@/gql/fragment-masking'
import { ChangeNumberFragmentDoc, type FigureExplanationFragment, FigureExplanationFragmentDoc } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import { isVillageCode } from '@/view/view'
import styles from './FigureExplanation.module.css'
import { StateChip, speaksForItself } from './StateChip'

type Explained = FigureExplanationFragment['explained']

/** Sources listed at most; the query asks for as many. */
const SOURCES_SHOWN = 20

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Sources({ sources, lang }: { sources: Explained['sources']; lang: Lang }) {
  const words = wordsOf(lang).explanation
  if (sources.length === 0) return <p className={styles.quiet}>{words.noSources}</p>
  return (
    <>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={`${source.revision}${source.file}${source.sheet}${source.row}`}>
            <b>{source.file ? words.place(source.file, source.sheet ?? null, source.row ?? null) : words.noFile}</b>
            <span>
              {words.revision(source.revision, momentText(source.publishedAt, lang))} ·{' '}
              {words.villages(source.villages)}
              {source.isSample && ` · ${wordsOf(lang).sample.title}`}
            </span>
          </li>
        ))}
      </ul>
      {sources.length === SOURCES_SHOWN && <p className={styles.quiet}>{words.moreSources(SOURCES_SHOWN)}</p>}
    </>
  )
}

/** 同比 in words, with what it is measured against and over how many villages; nothing where there is no change to tell. */
function ChangeLine({ figure, lang }: { figure: Explained; lang: Lang }) {
  const words = wordsOf(lang)
  const change = getFragmentData(ChangeNumberFragmentDoc, figure.change)
  const written = writeChange({ value: change.value, unit: change.unit, metric: figure.metric.metric }, lang)
  if (!written) return null
  return (
    <Line name={words.explanation.change}>
      {written.arrow} {written.text} · {words.change.against(periodText(change.against, lang))} ·{' '}
      {words.change.pairs(change.pairs)}
    </Line>
  )
}

/**
 * 这个数从哪来: the number, how it is defined and computed, which clause asks for it, how much of it was reported, and from
 * which files it came. Used by the panel in the browser and by the page that works without JavaScript.
 */
export function FigureExplanation(props: { place: FragmentType<typeof FigureExplanationFragmentDoc>; lang: Lang }) {
  const { lang } = props
  const place = getFragmentData(FigureExplanationFragmentDoc, props.place)
  const words = wordsOf(lang)
  const figure = place.explained
  const { metric, rank } = figure
  const value = valueText({ value: figure.value, unit: figure.unit, metric: metric.metric }, lang)
  const target = valueText({ value: metric.target, unit: metric.unit, metric: metric.metric }, lang)
  return (
    <div className={styles.explanation}>
      <p className={styles.subject}>
        {words.explanation.figureOf(place.name, metric.name)} ·{' '}
        {!isVillageCode(place.code) && `${words.stats[figure.stat]} · `}
        {periodText(figure.period, lang)}
      </p>
      <p className={styles.value}>
        {value} {!(value && speaksForItself(figure.state)) && <StateChip state={figure.state} lang={lang} />}
      </p>
      <dl>
        <Line name={words.explanation.definition}>{metric.definition}</Line>
        {metric.formula && <Line name={words.explanation.formula}>{metric.formula}</Line>}
        {metric.clause && (
          <Line name={words.explanation.clause}>
            {words.explanation.clauseText(metric.clause, metric.requirement ?? null, target)}
          </Line>
        )}
        <Line name={words.explanation.coverage}>
          {words.coverage.text(figure.reported, figure.expected)}
          {figure.coverage !== null && figure.coverage !== undefined && `（${percentText(figure.coverage)}）`}
        </Line>
        <ChangeLine figure={figure} lang={lang} />
        {rank?.rank && (
          <Line name={words.explanation.rank}>
            {words.explanation.rankOf(rankText({ rank: rank.rank, tied: rank.tied }, lang), rank.of)}
          </Line>
        )}
        <Line name={words.explanation.identifier}>
          <code>{metric.metric}</code>
        </Line>
      </dl>
      <h3 className={styles.heading}>{words.explanation.sources}</h3>
      <Sources sources={figure.sources} lang={lang} />
    </div>
  )
}

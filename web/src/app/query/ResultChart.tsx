'use client'

import { useState } from 'react'
import { BarsChart } from '@/charts/BarsChart'
import { ScatterPlot } from '@/charts/ScatterPlot'
import { TrendChart } from '@/charts/TrendChart'
import { useLang, useWords } from '@/ui/lang-context'
import { type AnswerTable, type Cell, cellText, headOf } from './answer-table'
import { Choices, Pick } from './Choices'
import { barData, lineData, scatterData } from './chart-data'
import {
  type ChartChoice,
  type ChartKind,
  chartKinds,
  chooseChart,
  nameColumns,
  numberColumns,
  periodColumn,
} from './choose-chart'
import styles from './result.module.css'

/** A table of an answer as a picture: one that makes sense at once, and others to choose. */
export function ResultChart({ table }: { table: AnswerTable }) {
  const words = useWords().query.chart
  const [choice, setChoice] = useState(() => chooseChart(table))
  if (!choice) return <p className={styles.message}>{words.none}</p>
  return (
    <div className={styles.chart}>
      <ChartControls table={table} choice={choice} onChoose={setChoice} />
      <Drawn table={table} choice={choice} />
    </div>
  )
}

interface ControlsProps {
  readonly table: AnswerTable
  readonly choice: ChartChoice
  readonly onChoose: (choice: ChartChoice) => void
}

function ChartControls({ table, choice, onChoose }: ControlsProps) {
  const words = useWords().query.chart
  const [numbers, period] = [numberColumns(table), periodColumn(table)]
  const names = nameColumns(table)
  const options = (columns: readonly number[]) =>
    columns.flatMap((at) => {
      const column = table.columns[at]
      return column ? [{ value: String(at), word: headOf(column) }] : []
    })
  const withKind = (kind: ChartKind): ChartChoice => {
    if (kind === 'scatter') return { kind, x: numbers[0] ?? choice.x, y: numbers[1] ?? choice.y, series: null }
    if (kind === 'line') return { kind, x: period, y: choice.y, series: names.find((at) => at !== period) ?? null }
    return { kind, x: names[0] ?? period, y: choice.y, series: null }
  }
  const across = choice.kind === 'scatter' ? numbers : names
  return (
    <div className={styles.controls}>
      <Choices
        label={words.kind}
        choices={chartKinds(table).map((key) => ({ key, word: words.kinds[key] }))}
        chosen={choice.kind}
        onChoose={(kind) => onChoose(withKind(kind))}
      />
      {choice.kind !== 'line' && (
        <Pick
          label={choice.kind === 'bar' ? words.names : words.x}
          options={options(across)}
          value={String(choice.x)}
          onPick={(x) => onChoose({ ...choice, x: Number(x) })}
        />
      )}
      <Pick
        label={words.y}
        options={options(numbers)}
        value={String(choice.y)}
        onPick={(y) => onChoose({ ...choice, y: Number(y) })}
      />
      {choice.kind === 'line' && (
        <Pick
          label={words.series}
          options={[{ value: '', word: words.noSeries }, ...options(names.filter((at) => at !== choice.x))]}
          value={choice.series === null ? '' : String(choice.series)}
          onPick={(series) => onChoose({ ...choice, series: series === '' ? null : Number(series) })}
        />
      )}
    </div>
  )
}

const LINES_PX = 340

function Drawn({ table, choice }: { table: AnswerTable; choice: ChartChoice }) {
  const lang = useLang()
  const words = useWords().query
  const [x, y] = [table.columns[choice.x], table.columns[choice.y]]
  if (!x || !y) return null
  const label = `${table.title}: ${headOf(y)}`
  if (choice.kind === 'scatter') {
    const text = (value: Cell, at: 'x' | 'y') => cellText(value, at === 'x' ? x : y)
    const points = scatterData(table, choice).map((point) => ({
      ...point,
      texts: [text(point.x, 'x'), text(point.y, 'y')] as const,
    }))
    return <ScatterPlot points={points} xName={headOf(x)} yName={headOf(y)} label={label} lang={lang} />
  }
  const isLine = choice.kind === 'line'
  const { series, left } = isLine ? lineData(table, choice, lang, words.result) : barData(table, choice, words.result)
  return (
    <>
      {isLine ? (
        <TrendChart series={series} label={label} unit={headOf(y)} lang={lang} height={LINES_PX} />
      ) : (
        <BarsChart points={series[0]?.points ?? []} name={headOf(y)} label={label} unit={headOf(y)} lang={lang} />
      )}
      {left > 0 && <p className={styles.left}>{words.chart.left(left)}</p>}
    </>
  )
}

'use client'

import { CartesianGrid, Line, LineChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import type { ChartSeries } from '../points'
import { AXIS, GRID, Tip } from './axis'

export interface TrendDrawingProps {
  readonly series: readonly ChartSeries[]
  /** A level to reach, in the unit of the axis. */
  readonly target?: { readonly value: number; readonly label: string } | null
  /** A moment to remember, by its place on the axis: 2022年启动. */
  readonly start?: { readonly x: string; readonly label: string } | null
}

const LOOKS = {
  main: { stroke: 'var(--field)', strokeWidth: 2.4, dot: { r: 3.5, fill: 'var(--field)', strokeWidth: 0 } },
  comparison: {
    stroke: 'var(--ink-3)',
    strokeWidth: 1.6,
    strokeDasharray: '4 4',
    dot: { r: 2.5, fill: 'var(--ink-3)', strokeWidth: 0 },
  },
} as const

/** Name of a line at its last point instead of a legend. Only where there are several lines to tell apart. */
const endLabel = (series: ChartSeries, isNamed: boolean) => {
  const last = series.points.findLastIndex(({ value }) => value !== null)
  return (label: { index?: number; x?: number | string; y?: number | string }) =>
    isNamed && label.index === last ? (
      <text x={Number(label.x) - 4} y={Number(label.y) - 10} textAnchor="end" fill="var(--ink-2)" fontSize={12}>
        {series.name}
      </text>
    ) : (
      <g />
    )
}

/** Lines over periods. A missing period is a gap in the line, never a zero and never bridged. */
export function TrendDrawing({ series, target, start }: TrendDrawingProps) {
  const rows = (series[0]?.points ?? []).map(({ x }, at) =>
    Object.fromEntries([['x', x], ...series.map(({ points }, line) => [`line${line}`, points[at]?.value ?? null])]),
  )
  const linesAt = (x: string) =>
    series.map(({ name, points }) => ({ name, text: points.find((point) => point.x === x)?.text ?? '' }))
  return (
    <LineChart
      responsive
      data={rows}
      style={{ width: '100%', height: '100%' }}
      margin={{ top: 16, right: 14, bottom: 0, left: 0 }}
    >
      <CartesianGrid {...GRID} />
      <XAxis dataKey="x" {...AXIS} padding={{ left: 14, right: 14 }} />
      <YAxis {...AXIS} axisLine={false} width={44} domain={['auto', 'auto']} tickCount={5} />
      <Tooltip
        cursor={{ stroke: 'var(--line-strong)' }}
        content={({ active, label }) => (active ? <Tip head={String(label)} lines={linesAt(String(label))} /> : null)}
      />
      {target && (
        <ReferenceLine
          y={target.value}
          stroke="var(--wheat)"
          strokeDasharray="5 4"
          label={{ value: target.label, position: 'insideTopRight', fill: 'var(--ink-3)', fontSize: 12 }}
        />
      )}
      {start && (
        <ReferenceLine
          x={start.x}
          stroke="var(--line-strong)"
          label={{ value: start.label, position: 'top', fill: 'var(--ink-3)', fontSize: 12 }}
        />
      )}
      {series.map((one, line) => (
        <Line
          key={one.name}
          dataKey={`line${line}`}
          type="linear"
          connectNulls={false}
          isAnimationActive={false}
          label={endLabel(one, series.length > 1)}
          {...LOOKS[one.role]}
        />
      ))}
    </LineChart>
  )
}

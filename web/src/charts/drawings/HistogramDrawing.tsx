'use client'

import { Bar, BarChart, CartesianGrid, Cell, LabelList, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import { AXIS, GRID, Tip } from './axis'

/** One band of a distribution: its name, how many villages, their share in words, and whether it reaches the target. */
export interface HistogramBand {
  readonly x: string
  readonly villages: number
  readonly text: string
  readonly reachesTarget: boolean
}

export interface HistogramDrawingProps {
  readonly bands: readonly HistogramBand[]
  readonly name: string
  readonly targetLabel?: string | null
}

/** Villages by band, with a line at the edge of the target. Bands may differ in width: the axis names them. */
export function HistogramDrawing({ bands, name, targetLabel }: HistogramDrawingProps) {
  const edge = bands.find(({ reachesTarget }) => reachesTarget)
  const rows = bands.map(({ x, villages, text }) => ({ x, villages, text }))
  return (
    <BarChart
      responsive
      data={rows}
      style={{ width: '100%', height: '100%' }}
      margin={{ top: 26, right: 8, bottom: 0, left: 0 }}
    >
      <CartesianGrid {...GRID} />
      <XAxis dataKey="x" {...AXIS} interval={0} />
      <YAxis {...AXIS} axisLine={false} width={44} allowDecimals={false} />
      <Tooltip
        cursor={{ fill: 'var(--line-quiet)' }}
        content={({ active, label }) => {
          const band = active ? bands.find(({ x }) => x === label) : undefined
          return band ? <Tip head={band.x} lines={[{ name, text: `${band.villages} · ${band.text}` }]} /> : null
        }}
      />
      <Bar dataKey="villages" isAnimationActive={false} radius={[4, 4, 0, 0]} maxBarSize={72}>
        {bands.map(({ x, reachesTarget }) => (
          <Cell key={x} fill={reachesTarget ? 'var(--field)' : 'var(--bar)'} />
        ))}
        <LabelList dataKey="text" position="top" fill="var(--ink-2)" fontSize={12} />
      </Bar>
      {edge && targetLabel && (
        <ReferenceLine
          x={edge.x}
          position="start"
          stroke="var(--wheat)"
          strokeDasharray="5 4"
          label={{ value: targetLabel, position: 'top', fill: 'var(--ink-2)', fontSize: 12 }}
        />
      )}
    </BarChart>
  )
}

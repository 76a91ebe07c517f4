'use client'

import { Bar, BarChart, Cell, LabelList, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import type { ChartPoint } from '../points'
import { AXIS, TICK, Tip } from './axis'

export interface BarDrawingProps {
  readonly points: readonly ChartPoint[]
  readonly name: string
  /** A level to compare with, in the unit of the axis: the city's figure, a target. */
  readonly reference?: { readonly value: number; readonly label: string } | null
}

/** Room for a name: about 12 px a character, up to eight. */
const nameWidth = (points: readonly ChartPoint[]) =>
  14 + 12 * Math.min(8, Math.max(2, ...points.map(({ x }) => x.length)))

/** Lying bars with the number at the end, so that long names read level. Falls below zero are drawn to the left. */
export function BarDrawing({ points, name, reference }: BarDrawingProps) {
  const rows = points.map(({ x, value, text }) => ({ x, value, text }))
  return (
    <BarChart
      responsive
      data={rows}
      layout="vertical"
      style={{ width: '100%', height: '100%' }}
      margin={{ top: 18, right: 84, bottom: 0, left: 0 }}
    >
      <XAxis type="number" hide domain={[(least: number) => Math.min(0, least), (most: number) => Math.max(0, most)]} />
      <YAxis type="category" dataKey="x" {...AXIS} axisLine={false} width={nameWidth(points)} interval={0} />
      <Tooltip
        cursor={{ fill: 'var(--line-quiet)' }}
        content={({ active, label }) => {
          const point = active ? points.find(({ x }) => x === label) : undefined
          return point ? <Tip head={point.x} lines={[{ name, text: point.text }]} /> : null
        }}
      />
      {reference && (
        <ReferenceLine
          x={reference.value}
          stroke="var(--wheat)"
          strokeDasharray="5 4"
          label={{ value: reference.label, position: 'top', ...TICK }}
        />
      )}
      <Bar dataKey="value" isAnimationActive={false} radius={4} barSize={14}>
        {rows.map(({ x, value }) => (
          <Cell key={x} fill={value !== null && value < 0 ? 'var(--wheat)' : 'var(--bar)'} />
        ))}
        <LabelList dataKey="text" position="right" fill="var(--ink)" fontSize={12} />
      </Bar>
    </BarChart>
  )
}

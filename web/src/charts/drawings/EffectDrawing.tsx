'use client'

import { Area, CartesianGrid, ComposedChart, ErrorBar, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import { AXIS, GRID, Tip } from './axis'

/** A period of an event study. Numbers are in the unit of the axis; texts are as written, or a state in words. */
export interface EffectMark {
  readonly x: string
  /** Null where nothing is told: a gap, never a zero. */
  readonly effect: number | null
  /** Both ends of the interval; null where there is none or an end is unbounded. */
  readonly interval: readonly [number, number] | null
  readonly text: string
  readonly intervalText: string
}

/** A moment of the study, by its place on the axis. */
export interface EffectMoment {
  readonly x: string
  readonly label: string
}

export interface EffectDrawingProps {
  readonly marks: readonly EffectMark[]
  readonly names: { readonly effect: string; readonly interval: string }
  /** The period that all others are told against. */
  readonly base: EffectMoment
  /** When joint work began; null where it is not known. */
  readonly start: EffectMoment | null
}

const whiskersOf = ({ effect, interval }: EffectMark) =>
  effect === null || interval === null ? undefined : [effect - interval[0], interval[1] - effect]

/**
 * An event study: the effect by period as a line, its interval as a band and, because a band between gaps has no
 * width, as whiskers too; 0, the base and the start are named lines.
 */
export function EffectDrawing({ marks, names, base, start }: EffectDrawingProps) {
  const rows = marks.map((mark) => ({
    x: mark.x,
    effect: mark.effect,
    band: mark.interval ?? (mark.x === base.x && mark.effect !== null ? [mark.effect, mark.effect] : null),
    whiskers: whiskersOf(mark),
  }))
  const hasStart = start !== null && start.x !== base.x && marks.some(({ x }) => x === start.x)
  return (
    <ComposedChart
      responsive
      data={rows}
      style={{ width: '100%', height: '100%' }}
      margin={{ top: 20, right: 14, bottom: 0, left: 0 }}
    >
      <CartesianGrid {...GRID} />
      <XAxis dataKey="x" {...AXIS} padding={{ left: 26, right: 26 }} />
      <YAxis {...AXIS} axisLine={false} width={48} domain={['auto', 'auto']} tickCount={6} />
      <Tooltip
        cursor={{ stroke: 'var(--line-strong)' }}
        content={({ active, label }) => {
          const mark = active ? marks.find(({ x }) => x === label) : undefined
          return mark ? (
            <Tip
              head={mark.x}
              lines={[
                { name: names.effect, text: mark.text },
                { name: names.interval, text: mark.intervalText },
              ]}
            />
          ) : null
        }}
      />
      <ReferenceLine y={0} stroke="var(--line-strong)" />
      <ReferenceLine
        x={base.x}
        stroke="var(--line-strong)"
        strokeDasharray="5 4"
        label={{ value: base.label, position: 'top', fill: 'var(--ink-3)', fontSize: 12 }}
      />
      {hasStart && (
        <ReferenceLine
          x={start.x}
          stroke="var(--wheat)"
          strokeDasharray="5 4"
          label={{ value: start.label, position: 'top', fill: 'var(--ink-2)', fontSize: 12 }}
        />
      )}
      <Area
        dataKey="band"
        type="linear"
        stroke="none"
        fill="var(--field)"
        fillOpacity={0.14}
        activeDot={false}
        connectNulls={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="effect"
        type="linear"
        stroke="var(--field)"
        strokeWidth={2.4}
        dot={{ r: 4, fill: 'var(--field)', strokeWidth: 0 }}
        connectNulls={false}
        isAnimationActive={false}
      >
        <ErrorBar
          dataKey="whiskers"
          width={8}
          stroke="var(--field)"
          strokeWidth={1.4}
          direction="y"
          isAnimationActive={false}
        />
      </Line>
    </ComposedChart>
  )
}

'use client'

import { CartesianGrid, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import { AXIS, GRID, TICK, Tip } from './axis'

/** A point with the numbers of both axes, in their units, and both as written. */
export interface PlottedPoint {
  readonly x: number
  readonly y: number
  readonly name: string
  readonly texts: readonly [string, string]
}

export interface ScatterDrawingProps {
  readonly points: readonly PlottedPoint[]
  readonly xName: string
  readonly yName: string
}

/** Pairs of numbers, half clear so that many in one spot show darker. */
export function ScatterDrawing({ points, xName, yName }: ScatterDrawingProps) {
  return (
    <ScatterChart
      responsive
      style={{ width: '100%', height: '100%' }}
      margin={{ top: 30, right: 24, bottom: 26, left: 6 }}
    >
      <CartesianGrid {...GRID} />
      <XAxis
        type="number"
        dataKey="x"
        {...AXIS}
        domain={['auto', 'auto']}
        label={{ value: xName, position: 'insideBottomRight', offset: -18, ...TICK }}
      />
      <YAxis
        type="number"
        dataKey="y"
        {...AXIS}
        axisLine={false}
        width={52}
        domain={['auto', 'auto']}
        label={{ value: yName, position: 'insideTopLeft', offset: -24, dx: 14, ...TICK }}
      />
      <Tooltip
        cursor={false}
        content={({ active, payload }) => {
          const point: PlottedPoint | undefined = active ? payload?.[0]?.payload : undefined
          if (!point) return null
          const [x, y] = point.texts
          return (
            <Tip
              head={point.name}
              lines={[
                { name: xName, text: x },
                { name: yName, text: y },
              ]}
            />
          )
        }}
      />
      <Scatter data={[...points]} fill="var(--field)" fillOpacity={0.5} isAnimationActive={false} />
    </ScatterChart>
  )
}

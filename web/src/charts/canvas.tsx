'use client'

import dynamic from 'next/dynamic'
import type { BarDrawingProps } from './drawings/BarDrawing'
import type { EffectDrawingProps } from './drawings/EffectDrawing'
import type { HistogramDrawingProps } from './drawings/HistogramDrawing'
import type { ScatterDrawingProps } from './drawings/ScatterDrawing'
import type { TrendDrawingProps } from './drawings/TrendDrawing'
import { OnSight } from './OnSight'

/** The drawings, each fetched with the first chart of its kind. recharts draws nothing on the server. */
const TrendDrawing = dynamic(() => import('./drawings/TrendDrawing').then((module) => module.TrendDrawing), {
  ssr: false,
})
const BarDrawing = dynamic(() => import('./drawings/BarDrawing').then((module) => module.BarDrawing), { ssr: false })
const HistogramDrawing = dynamic(
  () => import('./drawings/HistogramDrawing').then((module) => module.HistogramDrawing),
  { ssr: false },
)
const ScatterDrawing = dynamic(() => import('./drawings/ScatterDrawing').then((module) => module.ScatterDrawing), {
  ssr: false,
})

const EffectDrawing = dynamic(() => import('./drawings/EffectDrawing').then((module) => module.EffectDrawing), {
  ssr: false,
})

interface Place {
  readonly height: number
  readonly label: string
}

export const TrendCanvas = ({ height, label, ...props }: TrendDrawingProps & Place) => (
  <OnSight height={height} label={label} draw={() => <TrendDrawing {...props} />} />
)

export const BarCanvas = ({ height, label, ...props }: BarDrawingProps & Place) => (
  <OnSight height={height} label={label} draw={() => <BarDrawing {...props} />} />
)

export const HistogramCanvas = ({ height, label, ...props }: HistogramDrawingProps & Place) => (
  <OnSight height={height} label={label} draw={() => <HistogramDrawing {...props} />} />
)

export const ScatterCanvas = ({ height, label, ...props }: ScatterDrawingProps & Place) => (
  <OnSight height={height} label={label} draw={() => <ScatterDrawing {...props} />} />
)

export const EffectCanvas = ({ height, label, ...props }: EffectDrawingProps & Place) => (
  <OnSight height={height} label={label} draw={() => <EffectDrawing {...props} />} />
)

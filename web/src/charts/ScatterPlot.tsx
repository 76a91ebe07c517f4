import type { Lang } from '@/i18n/words'
import { ChartFrame } from './ChartFrame'
import { ScatterCanvas } from './canvas'
import type { ScatterDrawingProps } from './drawings/ScatterDrawing'
import type { ChartSeries } from './points'

interface ScatterPlotProps extends ScatterDrawingProps {
  readonly label: string
  readonly lang: Lang
  readonly height?: number
}

/** Pairs of numbers as points, with their table. */
export function ScatterPlot({ label, lang, height = 320, ...drawing }: ScatterPlotProps) {
  const seriesOf = (name: string, at: 0 | 1): ChartSeries => ({
    name,
    role: 'main',
    points: drawing.points.map(({ x, y, name: row, texts }) => ({ x: row, value: at === 0 ? x : y, text: texts[at] })),
  })
  return (
    <ChartFrame label={label} series={[seriesOf(drawing.xName, 0), seriesOf(drawing.yName, 1)]} lang={lang}>
      <ScatterCanvas {...drawing} label={label} height={height} />
    </ChartFrame>
  )
}

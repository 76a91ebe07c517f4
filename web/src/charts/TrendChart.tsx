import type { Lang } from '@/i18n/words'
import { ChartFrame } from './ChartFrame'
import { TrendCanvas } from './canvas'
import type { TrendDrawingProps } from './drawings/TrendDrawing'

interface TrendChartProps extends TrendDrawingProps {
  readonly label: string
  readonly unit?: string
  readonly lang: Lang
  readonly height?: number
}

/** Lines over periods, with their table. Give points by `trendPoints`. */
export function TrendChart({ label, unit, lang, height = 220, ...drawing }: TrendChartProps) {
  return (
    <ChartFrame label={label} unit={unit} series={drawing.series} lang={lang}>
      <TrendCanvas {...drawing} label={label} height={height} />
    </ChartFrame>
  )
}

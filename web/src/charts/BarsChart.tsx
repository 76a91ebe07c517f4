import type { Lang } from '@/i18n/words'
import { ChartFrame } from './ChartFrame'
import { BarCanvas } from './canvas'
import type { BarDrawingProps } from './drawings/BarDrawing'

interface BarsChartProps extends BarDrawingProps {
  readonly label: string
  readonly unit?: string
  readonly lang: Lang
}

const ROW_PX = 26
const AROUND_PX = 26

/** Lying bars, one a unit, as high as they need. */
export function BarsChart({ label, unit, lang, ...drawing }: BarsChartProps) {
  const height = AROUND_PX + ROW_PX * drawing.points.length
  const series = [{ name: drawing.name, points: drawing.points, role: 'main' as const }]
  return (
    <ChartFrame label={label} unit={unit} series={series} lang={lang}>
      <BarCanvas {...drawing} label={label} height={height} />
    </ChartFrame>
  )
}

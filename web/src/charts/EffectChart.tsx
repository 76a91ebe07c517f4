import type { Lang } from '@/i18n/words'
import { ChartFrame } from './ChartFrame'
import { EffectCanvas } from './canvas'
import type { EffectDrawingProps } from './drawings/EffectDrawing'

interface EffectChartProps extends EffectDrawingProps {
  readonly label: string
  readonly unit?: string
  readonly lang: Lang
  readonly height?: number
}

/** An event study with its table. */
export function EffectChart({ label, unit, lang, height = 260, ...drawing }: EffectChartProps) {
  const { marks, names } = drawing
  const series = [
    {
      name: names.effect,
      points: marks.map(({ x, effect, text }) => ({ x, value: effect, text })),
      role: 'main' as const,
    },
    {
      name: names.interval,
      points: marks.map(({ x, intervalText }) => ({ x, value: null, text: intervalText })),
      role: 'comparison' as const,
    },
  ]
  return (
    <ChartFrame label={label} unit={unit} series={series} lang={lang}>
      <EffectCanvas {...drawing} label={label} height={height} />
    </ChartFrame>
  )
}

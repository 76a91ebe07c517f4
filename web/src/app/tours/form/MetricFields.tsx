'use client'

import { ChoiceField } from '@/forms/ChoiceField'
import { useEditWords } from '@/forms/edit-words'
import { useLang, useWords } from '@/ui/lang-context'
import { metricGroups, metricIn, type ShowableMetric, statGroups } from './metric-choices'
import { useTourForm } from './tour-form-context'

interface MetricFieldsProps {
  readonly path: string
  readonly metric: string
  readonly stat: string
  /** `info` is null where the metric is offered no more. */
  readonly onMetric: (metric: string, info: ShowableMetric | null) => void
  readonly onStat: (stat: string) => void
}

/** Which metric of those that may be shown, and by which statistic. */
export function MetricFields({ path, metric, stat, onMetric, onStat }: MetricFieldsProps) {
  const words = useEditWords()
  const { stats } = useWords()
  const lang = useLang()
  const { topics } = useTourForm()
  const info = metricIn(topics, metric)
  return (
    <>
      <ChoiceField
        path={`${path}.metric`}
        label={words.fields.metric}
        isRequired
        value={metric}
        groups={metricGroups(topics)}
        onChange={(value) => onMetric(value, metricIn(topics, value))}
      />
      <ChoiceField
        path={`${path}.stat`}
        label={words.fields.stat}
        value={stat}
        blank={info ? words.tour.usualStat(stats[info.defaultStat]) : words.choose}
        groups={statGroups(info?.stats ?? [], lang)}
        onChange={onStat}
      />
    </>
  )
}

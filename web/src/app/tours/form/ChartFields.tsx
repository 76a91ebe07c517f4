'use client'

import { ChoiceField } from '@/forms/ChoiceField'
import { useEditWords } from '@/forms/edit-words'
import styles from '@/forms/forms.module.css'
import { fieldId } from '@/forms/keyed-path'
import type { TourChartKind } from '@/gql/graphql'
import { useLang } from '@/ui/lang-context'
import { MetricFields } from './MetricFields'
import { metricIn, periodGroups, usualRange } from './metric-choices'
import { PartList } from './PartList'
import type { ChartDraft } from './tour-draft'
import { useTourForm } from './tour-form-context'

const KINDS: readonly TourChartKind[] = ['LINE', 'COLUMNS', 'COMPARISON']

interface ChartFieldsProps {
  readonly stop: string
  /** Only clusters are compared. */
  readonly isCluster: boolean
  readonly charts: readonly ChartDraft[]
}

/** The charts that a stop shows. */
export function ChartFields({ stop, isCluster, charts }: ChartFieldsProps) {
  const words = useEditWords()
  const lang = useLang()
  const { change, newKey, focusNext, topics } = useTourForm()
  const set = (key: string, changes: Partial<ChartDraft>) =>
    change({ type: 'part', stop, name: 'charts', change: { do: 'set', key, changes } })
  const add = () => {
    const item: ChartDraft = { key: newKey(), kind: 'LINE', metric: '', stat: '', fromPeriod: '', toPeriod: '' }
    change({ type: 'part', stop, name: 'charts', change: { do: 'insert', item } })
    focusNext(fieldId(`stops.${stop}.charts.${item.key}.kind`))
  }
  const kinds = KINDS.filter((kind) => isCluster || kind !== 'COMPARISON')
  const kindGroups = [{ name: null, choices: kinds.map((kind) => ({ value: kind, word: words.tour.kinds[kind] })) }]
  return (
    <PartList
      stop={stop}
      name="charts"
      items={charts}
      add={
        <button type="button" className={styles.button} onClick={add}>
          {words.tour.add.charts}
        </button>
      }
    >
      {({ key, kind, metric, stat, fromPeriod, toPeriod }, path) => {
        const periods = metricIn(topics, metric)?.periods ?? []
        const range = (field: 'fromPeriod' | 'toPeriod', value: string) => (
          <ChoiceField
            path={`${path}.${field}`}
            label={words.fields[field]}
            isRequired
            value={value}
            groups={periodGroups(periods, lang)}
            onChange={(period) => set(key, { [field]: period })}
          />
        )
        return (
          <div className={styles.grid}>
            <ChoiceField
              path={`${path}.kind`}
              label={words.fields.kind}
              hint={isCluster ? undefined : words.tour.comparisonHint}
              value={kind}
              groups={kindGroups}
              onChange={(value) => set(key, { kind: value as TourChartKind })}
            />
            <MetricFields
              path={path}
              metric={metric}
              stat={stat}
              onMetric={(value, info) =>
                set(key, { metric: value, stat: '', ...(info ? usualRange(info) : { fromPeriod: '', toPeriod: '' }) })
              }
              onStat={(value) => set(key, { stat: value })}
            />
            {range('fromPeriod', fromPeriod)}
            {range('toPeriod', toPeriod)}
          </div>
        )
      }}
    </PartList>
  )
}

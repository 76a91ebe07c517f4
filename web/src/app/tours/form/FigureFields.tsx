'use client'

import { ChoiceField } from '@/forms/ChoiceField'
import { useEditWords } from '@/forms/edit-words'
import styles from '@/forms/forms.module.css'
import { fieldId } from '@/forms/keyed-path'
import { useLang } from '@/ui/lang-context'
import { MetricFields } from './MetricFields'
import { metricIn, periodGroups } from './metric-choices'
import { PartList } from './PartList'
import type { FigureDraft } from './tour-draft'
import { useTourForm } from './tour-form-context'

/** The figures that a stop shows. */
export function FigureFields({ stop, figures }: { readonly stop: string; readonly figures: readonly FigureDraft[] }) {
  const words = useEditWords()
  const lang = useLang()
  const { change, newKey, focusNext, topics } = useTourForm()
  const set = (key: string, changes: Partial<FigureDraft>) =>
    change({ type: 'part', stop, name: 'figures', change: { do: 'set', key, changes } })
  const add = () => {
    const item = { key: newKey(), metric: '', period: '', stat: '', against: '' }
    change({ type: 'part', stop, name: 'figures', change: { do: 'insert', item } })
    focusNext(fieldId(`stops.${stop}.figures.${item.key}.metric`))
  }
  return (
    <PartList
      stop={stop}
      name="figures"
      items={figures}
      add={
        <button type="button" className={styles.button} onClick={add}>
          {words.tour.add.figures}
        </button>
      }
    >
      {({ key, metric, period, stat, against }, path) => {
        const periods = metricIn(topics, metric)?.periods ?? []
        return (
          <div className={styles.grid}>
            <MetricFields
              path={path}
              metric={metric}
              stat={stat}
              onMetric={(value, info) =>
                set(key, { metric: value, stat: '', against: '', period: info?.periods.at(-1) ?? '' })
              }
              onStat={(value) => set(key, { stat: value })}
            />
            <ChoiceField
              path={`${path}.period`}
              label={words.fields.period}
              isRequired
              value={period}
              groups={periodGroups(periods, lang)}
              onChange={(value) => set(key, { period: value, against: against < value ? against : '' })}
            />
            <ChoiceField
              path={`${path}.against`}
              label={words.fields.against}
              value={against}
              blank={words.tour.noAgainst}
              groups={periodGroups(
                periods.filter((earlier) => earlier < period),
                lang,
              )}
              onChange={(value) => set(key, { against: value })}
            />
          </div>
        )
      }}
    </PartList>
  )
}

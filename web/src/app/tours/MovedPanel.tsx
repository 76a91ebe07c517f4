import { periodText } from '@/format/period'
import type { MovedNumberFragment, ShellDataFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { metricName } from '@/ui/Shell'
import type { View } from '@/view/view'
import { NumberCell } from './NumberCell'
import { TourTable } from './TourTable'
import styles from './tours.module.css'

interface MovedPanelProps {
  readonly moved: readonly MovedNumberFragment[]
  readonly metrics: ShellDataFragment['metrics']
  readonly view: View
}

/** Every number of the publication that is another one today, those of charts among them. */
export function MovedPanel({ moved, metrics, view }: MovedPanelProps) {
  const words = wordsOf(view.lang).tours
  const cell = (
    metric: MovedNumberFragment['metric'],
    number: Pick<MovedNumberFragment, 'unit' | 'isState' | 'is'>,
  ) => (
    <NumberCell
      key={metric}
      number={{ value: number.is, unit: number.unit, state: number.isState, villages: null }}
      metric={metric}
      lang={view.lang}
    />
  )
  return (
    <Panel title={words.moved} note={words.movedNote}>
      {moved.length === 0 ? (
        <p className={styles.quiet}>{words.movedNone}</p>
      ) : (
        <TourTable
          caption={words.moved}
          columns={[words.stops, words.figure, words.period, words.asPublished, words.today]}
          rows={moved.map(({ stopCode, stopTitle, metric, stat, period, unit, was, wasState, is, isState }) => ({
            key: `${stopCode} ${metric} ${stat} ${period}`,
            cells: [
              stopTitle,
              metricName({ metrics }, metric),
              periodText(period, view.lang),
              cell(metric, { unit, is: was, isState: wasState }),
              cell(metric, { unit, is, isState }),
            ],
          }))}
        />
      )}
    </Panel>
  )
}

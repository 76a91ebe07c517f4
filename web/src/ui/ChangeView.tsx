import { writeChange } from '@/format/change'
import { periodText } from '@/format/period'
import { type FragmentType, getFragmentData } from '@/gql'
import type { Metric } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import type { View } from '@/view/view'
import styles from './ChangeView.module.css'
import { ChangeNumber } from './number.fragment'
import { StateChip } from './StateChip'

interface ChangeViewProps {
  readonly change: FragmentType<typeof ChangeNumber>
  readonly metric: Metric
  readonly view: View
  /** Says 同比 after the number; a column heading says it otherwise. */
  readonly labelled?: boolean
}

/** A change with sign, arrow and colour; its title says against what and over how many villages. */
export function ChangeView({ change, metric, view, labelled = false }: ChangeViewProps) {
  const data = getFragmentData(ChangeNumber, change)
  const words = wordsOf(view.lang)
  const written = writeChange({ value: data.value, unit: data.unit, metric }, view.lang)
  if (!written) return <StateChip state={data.state === 'REPORTED' ? 'NO_DATA' : data.state} lang={view.lang} />
  const title = `${words.change.against(periodText(data.against, view.lang))}，${words.change.pairs(data.pairs)}`
  return (
    <span className={styles.change} data-direction={written.direction} title={title}>
      <span aria-hidden="true">{written.arrow}</span> {written.text}
      {labelled && <span className={styles.label}> {words.change.overYear}</span>}
    </span>
  )
}

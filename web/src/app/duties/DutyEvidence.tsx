import { periodText } from '@/format/period'
import { valueText } from '@/format/value'
import { getFragmentData } from '@/gql'
import type { DutyRequirementFragment, DutyRowFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { NumberView } from '@/ui/NumberView'
import type { View } from '@/view/view'
import styles from './duties.module.css'
import { DutyRequirement } from './duty.fragment'

interface DutyEvidenceProps {
  readonly duty: DutyRowFragment
  readonly village: { readonly code: string; readonly name: string }
  readonly view: View
}

/**
 * What a status rests on: the figure, which opens its source; or the day of an event; or the bare number where several
 * figures decide together. Where there is nothing it says so.
 */
export function DutyEvidence({ duty, village, view }: DutyEvidenceProps) {
  const words = wordsOf(view.lang).duties
  return (
    <>
      <Rest duty={duty} village={village} view={view} />
      {duty.periodsDue > 1 && <small className={styles.small}>{words.periods(duty.periodsMet, duty.periodsDue)}</small>}
    </>
  )
}

function Rest({ duty, village, view }: DutyEvidenceProps) {
  const words = wordsOf(view.lang).duties
  const { figure, evidenceOn, evidencePeriod } = duty
  if (figure)
    return (
      <span className={styles.evidence}>
        <NumberView figure={figure} place={village} view={{ ...view, scope: 'ALL' }} />{' '}
        <small>{periodText(figure.period, view.lang)}</small>
      </span>
    )
  const number = bareNumber(duty, view)
  if (number !== null)
    return (
      <span className={styles.evidence}>
        {number} {evidencePeriod && <small>{periodText(evidencePeriod, view.lang)}</small>}
      </span>
    )
  if (evidenceOn) return <span className={styles.nowrap}>{evidenceOn}</span>
  return <span className={styles.quiet}>{words.noEvidence}</span>
}

/** A number that is no single figure of a metric; with its unit where the requirement has one. */
function bareNumber({ evidenceValue, requirement }: DutyRowFragment, view: View): string | null {
  if (evidenceValue === null || evidenceValue === undefined) return null
  const { metrics }: DutyRequirementFragment = getFragmentData(DutyRequirement, requirement)
  const [only, more] = metrics
  if (only && !more) return valueText({ value: evidenceValue, ...only }, view.lang)
  return String(Math.round(evidenceValue * 10) / 10)
}

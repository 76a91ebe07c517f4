import { type FragmentType, getFragmentData, graphql } from '@/gql'
import type { CooperativeRowFragment } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import styles from '../place.module.css'
import { type ChipTone, QuietChip } from '../QuietChip'
import { Known, LedgerTable } from './LedgerTable'

export const CooperativeRow = graphql(`
  fragment CooperativeRow on Cooperative {
    id
    name
    ledByPartyBranch
    level
    memberHouseholds
    operatingStatus
    registeredOn
    source {
      ...RowOrigin
    }
  }
`)

const TONES: Record<NonNullable<CooperativeRowFragment['operatingStatus']>, ChipTone> = {
  NORMAL: 'ok',
  ABNORMAL: 'due',
  CLOSED: 'unknown',
}

interface CooperativesPanelProps {
  readonly cooperatives: readonly FragmentType<typeof CooperativeRow>[]
  readonly lang: Lang
}

/** The cooperatives that stood at the end of the year, those led by the Party branch named as such. */
export function CooperativesPanel({ cooperatives, lang }: CooperativesPanelProps) {
  const all = wordsOf(lang)
  const words = all.place.village.cooperatives
  const rows = getFragmentData(CooperativeRow, cooperatives)
  const cellsOf = ({
    name,
    ledByPartyBranch,
    level,
    memberHouseholds,
    operatingStatus,
    registeredOn,
  }: (typeof rows)[0]) => [
    <>
      {name} {ledByPartyBranch && <QuietChip tone="field">{words.led}</QuietChip>}
      {ledByPartyBranch === false && <QuietChip>{words.notLed}</QuietChip>}
    </>,
    <Known key="households" lang={lang}>
      {memberHouseholds ?? null}
    </Known>,
    <Known key="registered" lang={lang}>
      {registeredOn ?? null}
    </Known>,
    <Known key="level" lang={lang}>
      {level ? words.levels[level] : null}
    </Known>,
    <Known key="status" lang={lang}>
      {operatingStatus ? <QuietChip tone={TONES[operatingStatus]}>{words.statuses[operatingStatus]}</QuietChip> : null}
    </Known>,
  ]
  return (
    <Panel title={words.title} note={words.note}>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <LedgerTable
          caption={words.title}
          columns={[
            { key: 'name', label: words.name },
            { key: 'households', label: words.households, isNumber: true },
            { key: 'registered', label: words.registered },
            { key: 'level', label: words.level },
            { key: 'status', label: words.status },
          ]}
          rows={rows.map((row) => ({ key: row.id, name: row.name, source: row.source, cells: cellsOf(row) }))}
          lang={lang}
        />
      )}
    </Panel>
  )
}

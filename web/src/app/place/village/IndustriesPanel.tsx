import { valueText } from '@/format/value'
import { type FragmentType, getFragmentData, graphql } from '@/gql'
import { type Lang, wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import styles from '../place.module.css'
import { QuietChip } from '../QuietChip'
import { Known, LedgerTable } from './LedgerTable'

export const IndustryRow = graphql(`
  fragment IndustryRow on Industry {
    id
    name
    kind
    isSpecialty
    outputYuan
    areaMu
    startedOn
    source {
      ...RowOrigin
    }
  }
`)

interface IndustriesPanelProps {
  readonly industries: readonly FragmentType<typeof IndustryRow>[]
  readonly lang: Lang
}

/** The industries active at the end of the year, specialty ones named as such. */
export function IndustriesPanel({ industries, lang }: IndustriesPanelProps) {
  const words = wordsOf(lang).place.village.industries
  const rows = getFragmentData(IndustryRow, industries)
  const cellsOf = ({ name, kind, isSpecialty, outputYuan, areaMu, startedOn }: (typeof rows)[0]) => [
    <>
      {name} {isSpecialty && <QuietChip tone="field">{words.specialty}</QuietChip>}
    </>,
    words.kinds[kind],
    <Known key="output" lang={lang}>
      {valueText({ value: outputYuan, unit: 'YUAN', metric: 'industryOutput' }, lang)}
    </Known>,
    <Known key="area" lang={lang}>
      {valueText({ value: areaMu, unit: 'MU', metric: 'industryOutput' }, lang)}
    </Known>,
    <Known key="started" lang={lang}>
      {startedOn ?? null}
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
            { key: 'kind', label: words.kind },
            { key: 'output', label: words.output, isNumber: true },
            { key: 'area', label: words.area, isNumber: true },
            { key: 'started', label: words.started },
          ]}
          rows={rows.map((row) => ({ key: row.id, name: row.name, source: row.source, cells: cellsOf(row) }))}
          lang={lang}
        />
      )}
    </Panel>
  )
}

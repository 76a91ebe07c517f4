import Link from 'next/link'
import type { ReactNode } from 'react'
import { valueText } from '@/format/value'
import type { ClusterIndustryFragment, ClusterProjectFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { placeHref } from '@/view/view'
import { QuietChip } from '../place/QuietChip'
import { Known, type LedgerColumn, type LedgerRow, LedgerTable } from '../place/village/LedgerTable'
import { PROJECT_TONES } from '../place/village/ProjectsPanel'
import { projectStatus } from '../place/village/project-status'
import styles from './clusters.module.css'
import type { ClusterView } from './clusters-view'

/** So many rows stand open. */
const SHOWN = 8

interface FoldedProps {
  readonly title: string
  readonly note: string
  readonly none: string
  readonly all: string
  readonly columns: readonly LedgerColumn[]
  readonly rows: readonly LedgerRow[]
  readonly view: ClusterView
}

/** Rows of a ledger of many villages; the first ones open. */
function FoldedLedger({ title, note, none, all, columns, rows, view }: FoldedProps) {
  const table = (part: readonly LedgerRow[]) => (
    <div className={styles.ledger}>
      <LedgerTable caption={title} columns={columns} rows={part} lang={view.lang} />
    </div>
  )
  return (
    <Panel title={title} note={note}>
      {rows.length === 0 ? <p className={styles.quiet}>{none}</p> : table(rows.slice(0, SHOWN))}
      {rows.length > SHOWN && (
        <details className={`${styles.fold} no-print`}>
          <summary>{all}</summary>
          {table(rows.slice(SHOWN))}
        </details>
      )}
    </Panel>
  )
}

const villageCell = (village: { code: string; name: string } | null | undefined, view: ClusterView): ReactNode =>
  village && (
    <Link key="village" href={placeHref(village.code, view)} prefetch={false}>
      {village.name}
    </Link>
  )

const yuan = (value: number | null | undefined, view: ClusterView) =>
  valueText({ value, unit: 'YUAN', metric: 'industryOutput' }, view.lang, 'wan')

/** What the members live from. */
export function IndustriesPanel({ rows, view }: { rows: readonly ClusterIndustryFragment[]; view: ClusterView }) {
  const { clusters, place } = wordsOf(view.lang)
  const [words, fields] = [clusters.industries, place.village.industries]
  return (
    <FoldedLedger
      title={words.title}
      note={words.note(rows.length)}
      none={words.none}
      all={words.all(rows.length)}
      columns={[
        { key: 'name', label: fields.name },
        { key: 'village', label: words.village },
        { key: 'kind', label: fields.kind },
        { key: 'output', label: fields.output, isNumber: true },
      ]}
      rows={rows.map(({ id, name, isSpecialty, kind, village, outputYuan, source }) => ({
        key: id,
        name,
        source,
        cells: [
          <>
            {name} {isSpecialty && <QuietChip tone="field">{fields.specialty}</QuietChip>}
          </>,
          villageCell(village, view),
          fields.kinds[kind],
          <Known key="output" lang={view.lang}>
            {yuan(outputYuan, view)}
          </Known>,
        ],
      }))}
      view={view}
    />
  )
}

interface ProjectsPanelProps {
  readonly rows: readonly ClusterProjectFragment[]
  /** The day of the hub's clock, against which an open project is due. */
  readonly today: string
  readonly view: ClusterView
}

/** What was done for the villagers of the members in the year. */
export function ProjectsPanel({ rows, today, view }: ProjectsPanelProps) {
  const { clusters, place } = wordsOf(view.lang)
  const [words, fields] = [clusters.projects, place.village.projects]
  const done = rows.filter(({ completedOn }) => completedOn).length
  return (
    <FoldedLedger
      title={words.title}
      note={words.note(rows.length, done)}
      none={words.none}
      all={words.all(rows.length)}
      columns={[
        { key: 'name', label: fields.name },
        { key: 'village', label: words.village },
        { key: 'due', label: fields.due },
        { key: 'status', label: fields.status },
        { key: 'investment', label: fields.investment, isNumber: true },
      ]}
      rows={rows.map((row) => {
        const status = projectStatus(row, today)
        return {
          key: row.id,
          name: row.name,
          source: row.source,
          cells: [
            row.name,
            villageCell(row.village, view),
            <span key="due" className={styles.nowrap}>
              {row.dueOn ?? fields.statuses.NO_DUE}
            </span>,
            <QuietChip key="status" tone={PROJECT_TONES[status.kind]}>
              {'days' in status ? fields.statuses[status.kind](status.days) : fields.statuses[status.kind]}
            </QuietChip>,
            <Known key="investment" lang={view.lang}>
              {yuan(row.investmentYuan, view)}
            </Known>,
          ],
        }
      })}
      view={view}
    />
  )
}

import { valueText } from '@/format/value'
import { type FragmentType, getFragmentData, graphql } from '@/gql'
import type { ProjectRowFragment } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import styles from '../place.module.css'
import { type ChipTone, QuietChip } from '../QuietChip'
import { Known, LedgerTable } from './LedgerTable'
import { type ProjectStatus, projectStatus } from './project-status'

export const ProjectRow = graphql(`
  fragment ProjectRow on LivelihoodProject {
    id
    name
    kind
    startedOn
    dueOn
    completedOn
    investmentYuan
    beneficiaryHouseholds
    source {
      ...RowOrigin
    }
  }
`)

export const PROJECT_TONES: Record<ProjectStatus['kind'], ChipTone> = {
  ON_TIME: 'ok',
  DONE: 'ok',
  LATE: 'due',
  OVERDUE: 'late',
  DUE_IN: 'due',
  NO_DUE: 'unknown',
}

/** Fewer households could be told apart (domain.md §7). */
const FEWEST_HOUSEHOLDS = 5

interface ProjectsPanelProps {
  readonly projects: readonly FragmentType<typeof ProjectRow>[]
  /** The day of the hub's clock, against which an open project is due. */
  readonly today: string
  /** Projects that touch this year or a later one stand open, earlier ones are folded. */
  readonly year: number
  readonly lang: Lang
}

const lastYear = ({ completedOn, dueOn, startedOn }: ProjectRowFragment) =>
  Math.max(...[completedOn, dueOn, startedOn].map((day) => Number(day?.slice(0, 4) ?? 0)))

/** Livelihood projects with due and completion, newest first. */
export function ProjectsPanel({ projects, today, year, lang }: ProjectsPanelProps) {
  const words = wordsOf(lang).place.village.projects
  const rows = getFragmentData(ProjectRow, projects).toReversed()
  const recent = rows.filter((row) => lastYear(row) >= year)
  const earlier = rows.filter((row) => lastYear(row) < year)
  return (
    <Panel title={words.title} note={words.note}>
      {rows.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      {recent.length > 0 && <ProjectTable rows={recent} today={today} lang={lang} />}
      {earlier.length > 0 && (
        <details className={styles.fold} open={recent.length === 0}>
          <summary>{words.earlier(earlier.length)}</summary>
          <ProjectTable rows={earlier} today={today} lang={lang} />
        </details>
      )}
    </Panel>
  )
}

interface ProjectTableProps {
  readonly rows: readonly ProjectRowFragment[]
  readonly today: string
  readonly lang: Lang
}

function ProjectTable({ rows, today, lang }: ProjectTableProps) {
  const words = wordsOf(lang).place.village.projects
  return (
    <LedgerTable
      caption={words.title}
      columns={[
        { key: 'name', label: words.name },
        { key: 'kind', label: words.kind },
        { key: 'due', label: words.due },
        { key: 'completed', label: words.completed },
        { key: 'status', label: words.status },
        { key: 'investment', label: words.investment, isNumber: true },
        { key: 'households', label: words.households, isNumber: true },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        name: row.name,
        source: row.source,
        cells: cellsOf(row, projectStatus(row, today), lang),
      }))}
      lang={lang}
    />
  )
}

function cellsOf(row: ProjectRowFragment, status: ProjectStatus, lang: Lang) {
  const words = wordsOf(lang).place.village.projects
  const households = row.beneficiaryHouseholds ?? null
  const word = 'days' in status ? words.statuses[status.kind](status.days) : words.statuses[status.kind]
  return [
    row.name,
    words.kinds[row.kind],
    <span key="due" className={styles.nowrap}>
      {row.dueOn ?? words.statuses.NO_DUE}
    </span>,
    <span key="completed" className={styles.nowrap}>
      {row.completedOn}
    </span>,
    <QuietChip key="status" tone={PROJECT_TONES[status.kind]}>
      {word}
    </QuietChip>,
    <Known key="investment" lang={lang}>
      {valueText({ value: row.investmentYuan, unit: 'YUAN', metric: 'collectiveIncome' }, lang, 'wan')}
    </Known>,
    <Known key="households" lang={lang}>
      {households !== null && households > 0 && households < FEWEST_HOUSEHOLDS ? words.few : households}
    </Known>,
  ]
}

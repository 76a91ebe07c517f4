import { getFragmentData } from '@/gql'
import type { ClusterPageOfQuery } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { homeCrumb } from '@/ui/home-crumb'
import { periodsOf, Shell } from '@/ui/Shell'
import { ShellData } from '@/ui/shell.fragment'
import { hrefOf } from '@/view/view'
import { ClusterChips } from './ClusterChips'
import { ClusterControls } from './ClusterControls'
import { ClusterIndustry, ClusterProject, ComparedSides } from './cluster.query'
import styles from './clusters.module.css'
import { CLUSTERS_METRIC, CLUSTERS_PATH, type ClusterView, clusterPath } from './clusters-view'
import { EffectCards } from './EffectCards'
import { IndustriesPanel, ProjectsPanel } from './LedgerPanels'
import { MembersPanel } from './MembersPanel'
import { MetricCards } from './MetricCards'
import { MilestonesPanel } from './MilestonesPanel'
import { OthersPanel } from './OthersPanel'
import { PointsPanel } from './PointsPanel'
import { ComparedCluster } from './point.fragment'
import { LevelsPanel, StudyPanel } from './StudyPanel'
import './print.css'

interface ClusterPageProps {
  readonly data: ClusterPageOfQuery
  readonly cluster: NonNullable<ClusterPageOfQuery['cluster']>
  /** The revision that was just saved; null when none was. */
  readonly saved: number | null
  /** The page of the comparison villages, from 1. */
  readonly othersPage: number
  readonly view: ClusterView
}

/** So many rows fit on a sheet of A3 in the usual size; with more of them the letters are smaller. */
const ROWS_OF_A_SHEET = { points: 10, members: 24 }

/** The page of a cluster: before and after, the event study, whom it is compared with, and who is in it. */
export function ClusterPage({ data, cluster, saved, othersPage, view }: ClusterPageProps) {
  const shell = getFragmentData(ShellData, data)
  const compared = getFragmentData(ComparedCluster, cluster)
  const sides = getFragmentData(ComparedSides, cluster.comparison)
  const info = shell.metrics.find(({ metric }) => metric === view.metric)
  const of = { metric: view.metric, stat: info?.defaultStat ?? 'MEAN', unit: info?.unit ?? compared.comparison.unit }
  const isDense =
    compared.comparison.points.length > ROWS_OF_A_SHEET.points || sides.members.length > ROWS_OF_A_SHEET.members
  const path = clusterPath(cluster.code)
  const periods = periodsOf(shell, view.metric)
  const crumbs = [{ label: wordsOf(view.lang).clusters.one.back, href: hrefOf(CLUSTERS_PATH, view) }]
  return (
    <Shell
      view={view}
      path={path}
      title={view.metric === CLUSTERS_METRIC ? cluster.name : `${cluster.name} · ${info?.name}`}
      crumbs={[...homeCrumb(data.home, view), ...crumbs]}
      shell={data}
      periods={periods}
      pills={['period', 'scope']}
    >
      {saved !== null && (
        <p className={styles.saved} role="status">
          {wordsOf(view.lang).clusters.one.savedAs(saved)}
        </p>
      )}
      <ClusterChips cluster={compared} townships={cluster.townships} members={sides.members.length} view={view} />
      <ClusterControls view={view} shell={shell} periods={periods} hrefOf={(changes) => hrefOf(path, view, changes)} />
      <EffectCards comparison={compared.comparison} placebo={sides.latest.placebo} view={view} />
      <div className={styles.columns} data-sheet="cluster" data-dense={isDense}>
        <div className={styles.column}>
          <StudyPanel cluster={compared} view={view} />
          <PointsPanel comparison={compared.comparison} view={view} />
          <MembersPanel
            sides={sides}
            memberships={cluster.memberships}
            lead={compared.leadVillage?.code ?? null}
            of={of}
            view={view}
          />
          <div className="no-print">
            <MilestonesPanel milestones={cluster.milestones} view={view} />
          </div>
          <div className="no-print">
            <ProjectsPanel
              rows={getFragmentData(ClusterProject, cluster.projects)}
              today={data.hub.today}
              view={view}
            />
          </div>
        </div>
        <div className={styles.column}>
          <LevelsPanel cluster={compared} view={view} />
          <OthersPanel code={cluster.code} page={othersPage} sides={sides} of={of} view={view} />
          <div className={styles.pairs}>
            <MetricCards place={cluster.place} view={view} />
          </div>
          <div className="no-print">
            <IndustriesPanel rows={getFragmentData(ClusterIndustry, cluster.industries)} view={view} />
          </div>
        </div>
      </div>
    </Shell>
  )
}

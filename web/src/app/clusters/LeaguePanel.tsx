import { Needs } from '@/access/Needs'
import { periodText } from '@/format/period'
import { getFragmentData } from '@/gql'
import type { ClusterLeaguePageQuery } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { FormLink } from '@/ui/FormLink'
import { Panel } from '@/ui/Panel'
import { ActionLink } from '@/ui/Segmented'
import { carried, hrefOf } from '@/view/view'
import { CompareForm } from './CompareForm'
import styles from './clusters.module.css'
import { CLUSTERS_PATH, type ClusterView, NEW_CLUSTER_PATH } from './clusters-view'
import { LeagueTable } from './LeagueTable'
import { ClusterRank } from './league.query'
import { leagueFileHref } from './league-file'

interface LeaguePanelProps {
  readonly league: ClusterLeaguePageQuery['clusterLeague']
  readonly view: ClusterView
}

/** All clusters in one table, from which two or three are taken to stand side by side, and the table as a file. */
export function LeaguePanel({ league, view }: LeaguePanelProps) {
  const words = wordsOf(view.lang).clusters
  const entries = getFragmentData(ClusterRank, league.entries)
  const title = words.league.title(periodText(view.period, view.lang), periodText(view.against, view.lang))
  return (
    <Panel
      id={CLUSTERS_PATH.slice(1)}
      title={title}
      note={words.league.summary(league.compared, league.total)}
      actions={
        <>
          <Needs permission="EDIT_CLUSTERS" lang={view.lang}>
            <FormLink href={hrefOf(NEW_CLUSTER_PATH, carried(view))}>{words.league.create}</FormLink>
          </Needs>
          <ActionLink href={leagueFileHref('csv', view)} download>
            {words.league.exportCsv}
          </ActionLink>
          <ActionLink href={leagueFileHref('xlsx', view)} download>
            {words.league.exportExcel}
          </ActionLink>
        </>
      }
    >
      <p className={styles.lead}>{words.descriptive}</p>
      {entries.length === 0 ? (
        <p className={styles.quiet}>{words.league.none}</p>
      ) : (
        <CompareForm view={view} submit={words.league.compare}>
          <LeagueTable entries={entries} metric={league.metric.metric} view={view} caption={title} />
        </CompareForm>
      )}
      <p className={styles.note}>
        {words.designNotes[view.design]} {words.league.note}
      </p>
    </Panel>
  )
}

import Link from 'next/link'
import { type FragmentType, getFragmentData, graphql } from '@/gql'
import type { ClusterRowFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { placeHref, type View } from '@/view/view'
import { clusterHref } from '../../clusters/clusters-view'
import styles from '../place.module.css'
import { QuietChip } from '../QuietChip'

export const ClusterRow = graphql(`
  fragment ClusterRow on Cluster {
    code
    name
    isPilot
    startedOn
    leadVillage {
      code
      name
    }
    members {
      code
    }
  }
`)

/** So many clusters stand open; a city has dozens. */
const SHOWN = 8

interface ClustersPanelProps {
  readonly clusters: readonly FragmentType<typeof ClusterRow>[]
  readonly view: View
}

/** The clusters with a member here. */
export function ClustersPanel({ clusters: masked, view }: ClustersPanelProps) {
  const clusters = getFragmentData(ClusterRow, masked)
  const words = wordsOf(view.lang).place.clusters
  const [shown, rest] = [clusters.slice(0, SHOWN), clusters.slice(SHOWN)]
  return (
    <Panel title={words.title} note={words.note}>
      {clusters.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <ClusterTable clusters={shown} view={view} />
      )}
      {rest.length > 0 && (
        <details className={styles.fold}>
          <summary>{words.all(clusters.length)}</summary>
          <ClusterTable clusters={rest} view={view} />
        </details>
      )}
    </Panel>
  )
}

function ClusterTable({ clusters, view }: { clusters: readonly ClusterRowFragment[]; view: View }) {
  const words = wordsOf(view.lang).place.clusters
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.lead}</th>
            <th scope="col" data-number>
              {words.members}
            </th>
            <th scope="col">{words.startedOn}</th>
          </tr>
        </thead>
        <tbody>
          {clusters.map(({ code, name, isPilot, leadVillage, members, startedOn }) => (
            <tr key={code}>
              <th scope="row">
                <Link href={clusterHref(code, view)} prefetch={false}>
                  {name}
                </Link>{' '}
                {isPilot && <QuietChip>{words.pilot}</QuietChip>}
              </th>
              <td>
                {leadVillage ? (
                  <Link href={placeHref(leadVillage.code, view)} prefetch={false}>
                    {leadVillage.name}
                  </Link>
                ) : (
                  <QuietChip>{words.unknown}</QuietChip>
                )}
              </td>
              <td data-number>{words.membersHere(members.length)}</td>
              <td className={styles.nowrap}>{startedOn ?? <QuietChip>{words.unknown}</QuietChip>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import Link from 'next/link'
import { Needs } from '@/access/Needs'
import type { ComparedClusterFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { FormLink } from '@/ui/FormLink'
import { carried, hrefOf, placeHref } from '@/view/view'
import { QuietChip } from '../place/QuietChip'
import styles from './clusters.module.css'
import { type ClusterView, clusterEditPath, compareHref } from './clusters-view'

interface ClusterChipsProps {
  readonly cluster: ComparedClusterFragment
  readonly townships: readonly { readonly code: string; readonly name: string }[]
  readonly members: number
  readonly view: ClusterView
}

/** Who the cluster is: pilot, start, leading village, where it lies. */
export function ClusterChips({ cluster, townships, members, view }: ClusterChipsProps) {
  const { one, compare } = wordsOf(view.lang).clusters
  const { isPilot, startedOn, leadVillage, counties, code } = cluster
  return (
    <div className={styles.chips}>
      {isPilot && <QuietChip tone="field">{one.pilot}</QuietChip>}
      <QuietChip tone={startedOn ? 'plain' : 'unknown'}>
        {startedOn ? one.started(startedOn) : one.notStarted}
      </QuietChip>
      <QuietChip tone="plain">{one.members(members)}</QuietChip>
      <QuietChip tone={leadVillage ? 'plain' : 'unknown'}>
        {leadVillage ? (
          <>
            {one.lead}{' '}
            <Link href={placeHref(leadVillage.code, view)} prefetch={false}>
              {leadVillage.name}
            </Link>
          </>
        ) : (
          one.noLead
        )}
      </QuietChip>
      {[...counties, ...townships].map((region) => (
        <QuietChip key={region.code} tone="plain">
          <Link href={placeHref(region.code, view)} prefetch={false}>
            {region.name}
          </Link>
        </QuietChip>
      ))}
      <Link className="no-print" href={compareHref([code], view)} prefetch={false}>
        {compare.link}
      </Link>
      <Needs permission="EDIT_CLUSTERS" lang={view.lang}>
        <FormLink href={hrefOf(clusterEditPath(code), carried(view))}>{one.edit}</FormLink>
      </Needs>
    </div>
  )
}

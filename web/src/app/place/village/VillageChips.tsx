import Link from 'next/link'
import { type FragmentType, getFragmentData } from '@/gql'
import type { VillageCategory } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import type { View } from '@/view/view'
import { clusterHref } from '../../clusters/clusters-view'
import styles from '../place.module.css'
import { QuietChip } from '../QuietChip'
import { formerCodes, PlaceVersion } from '../VersionsPanel'
import { VillageIdentity } from './village.query'

/** Labels that only those who manage a village may see (domain.md §7): they carry the word 内部 wherever they stand. */
const INTERNAL: ReadonlySet<VillageCategory> = new Set(['WEAK_PARTY_ORG', 'PROMINENT_PROBLEM'])

/** Who the village is: kind, codes, why it is supported, its cluster. */
export function VillageChips(props: { village: FragmentType<typeof VillageIdentity>; view: View }) {
  const village = getFragmentData(VillageIdentity, props.village)
  const { place: words } = wordsOf(props.view.lang)
  const former = formerCodes(getFragmentData(PlaceVersion, village.versions))
  const isKey = village.categories.some(({ isCityKeyVillage }) => isCityKeyVillage)
  return (
    <div className={styles.identity}>
      {isKey && <QuietChip tone="field">{words.village.keyVillage}</QuietChip>}
      {village.categories.map(({ category, listedOn }) => (
        <span key={category} className={styles.nowrap}>
          <QuietChip tone={INTERNAL.has(category) ? 'due' : 'field'} title={words.village.listedOn(listedOn)}>
            {words.village.categories[category]}
            {INTERNAL.has(category) && (
              <b title={words.village.internalTitle}>
                {' · '}
                {words.village.internal}
              </b>
            )}
          </QuietChip>
        </span>
      ))}
      {village.categories.length === 0 && <QuietChip>{words.village.noCategory}</QuietChip>}
      <QuietChip tone="plain">{words.types[village.type]}</QuietChip>
      <QuietChip tone="plain">{words.code(village.code)}</QuietChip>
      {former.length > 0 && <QuietChip tone="plain">{words.village.formerCodes(former.join('、'))}</QuietChip>}
      {village.cluster && (
        <QuietChip tone="plain">
          <Link href={clusterHref(village.cluster.code, props.view)} prefetch={false}>
            {village.cluster.name}
          </Link>
          {village.cluster.leadVillage?.code === village.code && ` · ${words.village.leads}`}
        </QuietChip>
      )}
    </div>
  )
}

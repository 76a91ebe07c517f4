import Link from 'next/link'
import { getFragmentData } from '@/gql'
import type { RegionPageQuery } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { NumberView } from '@/ui/NumberView'
import { placeHref, type View } from '@/view/view'
import styles from '../place.module.css'
import { QuietChip } from '../QuietChip'
import { RegionPeople } from './region.query'

interface RegionIdentityProps {
  readonly place: Exclude<NonNullable<RegionPageQuery['place']>, { __typename: 'Village' | 'ClusterPlace' }>
  readonly view: View
}

/** What kind of place it is, its code, how many villages it has in the scope of the page, and how many people. */
export function RegionIdentity({ place, view }: RegionIdentityProps) {
  const words = wordsOf(view.lang)
  const people = getFragmentData(RegionPeople, place)
  const counts = [
    { name: words.place.people.population, figure: people.population },
    { name: words.place.people.households, figure: people.households },
    { name: words.place.people.members, figure: people.members },
  ]
  return (
    <div className={styles.identity}>
      <QuietChip tone="field">
        {place.__typename === 'Region' ? words.place.types[place.type] : words.place.reportingUnit(place.list.name)}
      </QuietChip>
      <QuietChip tone="plain">
        {words.scopes[view.scope]} {words.place.villages(place.villageCount)}
      </QuietChip>
      {counts.map(({ name, figure }) => (
        <QuietChip key={name} tone="plain">
          {name} <NumberView figure={figure} place={people} view={view} />
        </QuietChip>
      ))}
      {place.__typename === 'Region' && <QuietChip tone="plain">{words.place.code(place.code)}</QuietChip>}
      {place.__typename === 'ReportingUnit' && place.divisionCode && (
        <QuietChip tone="plain">
          <Link href={placeHref(place.divisionCode, view)} prefetch={false}>
            {words.place.sameDivision}
          </Link>
        </QuietChip>
      )}
    </div>
  )
}

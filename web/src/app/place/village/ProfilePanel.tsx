import { type FragmentType, getFragmentData, graphql } from '@/gql'
import { type Lang, wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import styles from '../place.module.css'
import { RowSource } from '../RowSource'
import { Known } from './LedgerTable'

export const VillageProfileData = graphql(`
  fragment VillageProfileData on Village {
    profile(year: $year) {
      year
      registeredHouseholds
      residentHouseholds
      registeredPopulation
      residentPopulation
      partyMembers
      source {
        ...RowOrigin
      }
    }
  }
`)

const HOUSEHOLDS = 'HOUSEHOLDS'
const PERSONS = 'PERSONS'

/** Households, population and Party members at the end of the year: counts, never names. */
export function ProfilePanel(props: { village: FragmentType<typeof VillageProfileData>; lang: Lang }) {
  const { lang } = props
  const { profile } = getFragmentData(VillageProfileData, props.village)
  const all = wordsOf(lang)
  const words = all.place.village.profile
  if (!profile) {
    return (
      <Panel title={words.title}>
        <p className={styles.quiet}>{words.none}</p>
      </Panel>
    )
  }
  const lines = [
    [words.registeredHouseholds, profile.registeredHouseholds, HOUSEHOLDS],
    [words.residentHouseholds, profile.residentHouseholds, HOUSEHOLDS],
    [words.registeredPopulation, profile.registeredPopulation, PERSONS],
    [words.residentPopulation, profile.residentPopulation, PERSONS],
    [words.partyMembers, profile.partyMembers, PERSONS],
  ] as const
  return (
    <Panel title={words.title} note={words.note(profile.year)}>
      <dl className={styles.facts}>
        {lines.map(([name, value, unit]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Known lang={lang}>
                {typeof value === 'number' ? (
                  <>
                    <b>{value}</b> {all.units[unit]}
                  </>
                ) : null}
              </Known>
            </dd>
          </div>
        ))}
      </dl>
      <RowSource source={profile.source} of={words.title} lang={lang} />
    </Panel>
  )
}

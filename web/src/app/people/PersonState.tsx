import { QuietChip } from '@/app/place/QuietChip'
import { momentText } from '@/format/moment'
import type { PersonFactsFragment } from '@/gql/graphql'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'

const TONES = { INVITED: 'due', ACTIVE: 'ok', DISABLED: 'unknown' } as const

/** Whether a lock is still on. */
export const isLocked = ({ lockedUntil }: Pick<PersonFactsFragment, 'lockedUntil'>, now: Date): boolean =>
  !!lockedUntil && new Date(lockedUntil) > now

/** How an account stands, in words. */
export function PersonState({ person, lang }: { person: PersonFactsFragment; lang: Lang }) {
  const words = accessWordsOf(lang).people
  const { state, lockedUntil } = person
  return (
    <>
      <QuietChip tone={TONES[state]}>{words.states[state]}</QuietChip>{' '}
      {lockedUntil && isLocked(person, new Date()) && (
        <QuietChip tone="late">{words.locked(momentText(lockedUntil, lang))}</QuietChip>
      )}
    </>
  )
}

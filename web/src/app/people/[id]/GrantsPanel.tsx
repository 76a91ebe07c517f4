import { ActionForm } from '@/access/ActionForm'
import styles from '@/access/access.module.css'
import { QuietChip } from '@/app/place/QuietChip'
import type { PersonFactsFragment } from '@/gql/graphql'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { ScrollTable } from '@/ui/ScrollTable'
import { revokeGrant } from '../actions'
import { type GrantState, grantState, todayInShanghai } from '../grant-state'

const TONES = {
  inForce: 'ok',
  later: 'due',
  over: 'unknown',
  revoked: 'late',
} as const satisfies Record<GrantState, string>

interface GrantsPanelProps {
  readonly person: PersonFactsFragment
  /** Nobody changes what they may do themselves. */
  readonly isMe: boolean
  readonly lang: Lang
}

/** What somebody may do where and when, also what is over; what holds can be revoked. */
export function GrantsPanel({ person, isMe, lang }: GrantsPanelProps) {
  const all = accessWordsOf(lang)
  const words = all.people
  const today = todayInShanghai(new Date())
  return (
    <Panel title={words.grants} note={isMe && words.ownGrants}>
      {person.grants.length === 0 ? (
        <p className={styles.quiet}>{words.noGrants}</p>
      ) : (
        <ScrollTable caption={words.grants} className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.role}</th>
              <th scope="col">{words.territory}</th>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.to}</th>
              <th scope="col">{words.by}</th>
              <th scope="col">{words.grantState}</th>
            </tr>
          </thead>
          <tbody>
            {person.grants.map((grant) => {
              const state = grantState(grant, today)
              const territory = grant.everywhere ? all.everywhere : (grant.territory?.name ?? all.nowhere)
              const isLive = state === 'inForce' || state === 'later'
              return (
                <tr key={grant.id}>
                  <th scope="row">{all.roles[grant.role]}</th>
                  <td>{territory}</td>
                  <td>
                    <time dateTime={grant.validFrom}>{grant.validFrom}</time>
                  </td>
                  <td>{grant.validTo ?? words.toOpen}</td>
                  <td>{grant.grantedBy}</td>
                  <td>
                    <QuietChip tone={TONES[state]}>{words.grantStates[state]}</QuietChip>{' '}
                    {isLive && !isMe && (
                      <ActionForm
                        action={revokeGrant.bind(null, { lang, id: grant.id })}
                        submit={words.revoke}
                        label={words.revokeOf(all.roles[grant.role], territory)}
                        working={all.working}
                        kind="row"
                      />
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </ScrollTable>
      )}
    </Panel>
  )
}

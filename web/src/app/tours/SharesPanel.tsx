import { Needs } from '@/access/Needs'
import { momentText } from '@/format/moment'
import type { TourPageQuery } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { QuietChip } from '../place/QuietChip'
import { LeadButton } from './PresentButton'
import { RevokeButton } from './RevokeButton'
import { type ShareState, shareState } from './share-state'
import { TourTable } from './TourTable'
import styles from './tours.module.css'

/** A link is named by the beginning of its digest: its secret is not kept. */
const NAMED_BY = 8

const TONES = { open: 'ok', expired: 'unknown', revoked: 'late' } as const satisfies Record<ShareState, string>

interface SharesPanelProps {
  readonly shares: NonNullable<TourPageQuery['tour']>['shares']
  readonly lang: Lang
}

/** The links that were made; those that still open something can be taken back. */
export function SharesPanel({ shares, lang }: SharesPanelProps) {
  const words = wordsOf(lang).tours
  const now = new Date()
  return (
    <Panel title={words.shares} note={words.sharesNote}>
      {shares.length === 0 ? (
        <p className={styles.quiet}>{words.sharesNone}</p>
      ) : (
        <TourTable
          caption={words.shares}
          columns={[words.share, words.expires, words.shareState]}
          rows={shares.map((share) => {
            const state = shareState(share, now)
            const name = share.tokenHash.slice(0, NAMED_BY)
            return {
              key: share.tokenHash,
              cells: [
                <code key="name">{name}</code>,
                momentText(share.expiresAt, lang),
                <div key="state" className={styles.action}>
                  <QuietChip tone={TONES[state]}>{words[state]}</QuietChip>
                  {state === 'open' && <LeadButton tokenHash={share.tokenHash} name={name} />}
                  {state === 'open' && (
                    <Needs permission="EDIT_TOURS" lang={lang} isSilent>
                      <RevokeButton tokenHash={share.tokenHash} name={name} />
                    </Needs>
                  )}
                </div>,
              ],
            }
          })}
        />
      )}
    </Panel>
  )
}

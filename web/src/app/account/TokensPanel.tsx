import { ActionForm } from '@/access/ActionForm'
import styles from '@/access/access.module.css'
import { Choices, Field } from '@/access/Field'
import type { Viewer } from '@/access/viewer'
import { QuietChip } from '@/app/place/QuietChip'
import { momentText } from '@/format/moment'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { ScrollTable } from '@/ui/ScrollTable'
import { makeToken, revokeToken } from './actions'
import type { Account } from './page'
import { scopesOf } from './scopes'
import { type TokenState, tokenState } from './token-state'

const TONES = { open: 'ok', expired: 'unknown', revoked: 'late' } as const satisfies Record<TokenState, string>
const USUAL_DAYS = 90
const LONGEST_DAYS = 366

interface TokensPanelProps {
  readonly tokens: Account['tokens']
  readonly viewer: Viewer
  readonly lang: Lang
}

/** Tokens by which programs ask in my name: making one, and taking one back. */
export function TokensPanel({ tokens, viewer, lang }: TokensPanelProps) {
  const all = accessWordsOf(lang)
  const words = all.account
  const scopes = scopesOf(viewer.permissions)
  return (
    <Panel id="tokens" title={words.tokens} note={words.tokensNote}>
      {tokens.length === 0 ? <p className={styles.quiet}>{words.tokensNone}</p> : <Table tokens={tokens} lang={lang} />}
      <p className={styles.part}>{words.makeToken}</p>
      {scopes.length === 0 ? (
        <p className={styles.quiet}>{words.nothingToScope}</p>
      ) : (
        <ActionForm
          action={makeToken.bind(null, lang)}
          submit={words.makeToken}
          working={all.working}
          copy={{ copy: all.copy, copied: all.copied }}
        >
          <div className={styles.grid}>
            <Field name="name" label={words.tokenName} hint={words.tokenNameHint} required />
            <Field
              name="days"
              label={words.days}
              hint={words.daysHint}
              type="number"
              min={1}
              max={LONGEST_DAYS}
              defaultValue={USUAL_DAYS}
              required
            />
          </div>
          <Choices
            name="scopes"
            label={words.scopes}
            choices={scopes.map((scope) => ({ value: scope, word: all.permissions[scope] }))}
          />
        </ActionForm>
      )}
    </Panel>
  )
}

function Table({ tokens, lang }: Pick<TokensPanelProps, 'tokens' | 'lang'>) {
  const all = accessWordsOf(lang)
  const words = all.account
  const now = new Date()
  return (
    <ScrollTable caption={words.tokens} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.tokenName}</th>
          <th scope="col">{words.scopes}</th>
          <th scope="col">{words.expires}</th>
          <th scope="col">{words.used}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => {
          const state = tokenState(token, now)
          return (
            <tr key={token.id}>
              <th scope="row">{token.name}</th>
              <td className={styles.words}>{token.scopes.map((scope) => all.permissions[scope]).join(all.comma)}</td>
              <td>
                <time dateTime={token.expiresAt}>{momentText(token.expiresAt, lang)}</time>
              </td>
              <td>{token.lastUsedAt ? momentText(token.lastUsedAt, lang) : words.neverUsed}</td>
              <td>
                {state === 'open' ? (
                  <ActionForm
                    action={revokeToken.bind(null, { lang, id: token.id })}
                    submit={words.revoke}
                    label={words.revokeOf(token.name)}
                    working={all.working}
                    kind="row"
                  />
                ) : (
                  <QuietChip tone={TONES[state]}>{words.states[state]}</QuietChip>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}

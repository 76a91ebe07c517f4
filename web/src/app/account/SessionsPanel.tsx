import { ActionForm } from '@/access/ActionForm'
import styles from '@/access/access.module.css'
import { QuietChip } from '@/app/place/QuietChip'
import { momentText } from '@/format/moment'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { ScrollTable } from '@/ui/ScrollTable'
import { endOtherSessions, endSession } from './actions'
import { deviceName } from './device-name'
import type { Account } from './page'

/** Where I am signed in, and ending what I do not know. */
export function SessionsPanel({ sessions, lang }: { sessions: Account['sessions']; lang: Lang }) {
  const all = accessWordsOf(lang)
  const words = all.account
  return (
    <Panel title={words.sessions} note={words.sessionsNote}>
      <ScrollTable caption={words.sessions} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.device}</th>
            <th scope="col">{words.address}</th>
            <th scope="col">{words.started}</th>
            <th scope="col">{words.seen}</th>
            <th scope="col">{words.end}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => {
            const device = deviceName(session.device) ?? words.unknownDevice
            return (
              <tr key={session.id}>
                <th scope="row">
                  <span title={session.device ?? undefined}>{device}</span>
                  <small>{words.methods[session.method]}</small>
                </th>
                <td>{session.address ?? '—'}</td>
                <td>
                  <time dateTime={session.startedAt}>{momentText(session.startedAt, lang)}</time>
                </td>
                <td>
                  <time dateTime={session.lastSeenAt}>{momentText(session.lastSeenAt, lang)}</time>
                </td>
                <td>
                  {session.isCurrent ? (
                    <QuietChip tone="ok">{words.current}</QuietChip>
                  ) : (
                    <ActionForm
                      action={endSession.bind(null, { lang, id: session.id })}
                      submit={words.end}
                      label={words.endOf(device)}
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
      {sessions.length > 1 && (
        <div className={styles.part}>
          <ActionForm
            action={endOtherSessions.bind(null, lang)}
            submit={words.endOthers}
            working={all.working}
            kind="row"
          />
        </div>
      )}
    </Panel>
  )
}

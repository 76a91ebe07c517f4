import type { Metadata } from 'next'
import styles from '@/access/access.module.css'
import { withoutPermission } from '@/access/without-permission'
import type { AuditAction } from '@/gql/graphql'
import { ask } from '@/graphql/ask'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { FailedPage } from '@/ui/FailedPage'
import { Pages } from '@/ui/Pages'
import { Panel } from '@/ui/Panel'
import { PlainPage } from '@/ui/PlainPage'
import { ActionLink } from '@/ui/Segmented'
import { readView, type SearchParams } from '@/view/view'
import { AuditTable } from './AuditTable'
import { AuditPage } from './audit.query'
import { AUDIT_PATH, type AuditFilter, auditHref, NO_FILTER, PAGE_SIZE, readAudit } from './audit-filter'
import { ChainPanel } from './ChainPanel'

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: accessWordsOf(readView(await searchParams).lang).audit.title }
}

const actionsOf = (lang: Lang) => Object.entries(accessWordsOf(lang).audit.actions) as [AuditAction, string][]

/** 审计: who did what, when and from where; and whether the record is whole. */
export default async function Page({ searchParams }: PageProps) {
  const params = await searchParams
  const view = readView(params)
  const { lang } = view
  const actions = actionsOf(lang)
  const filter = readAudit(
    params,
    actions.map(([action]) => action),
  )
  const refusal = await withoutPermission('READ_AUDIT', view, AUDIT_PATH)
  if (refusal) return refusal
  const offset = (filter.page - 1) * PAGE_SIZE
  const variables = {
    actor: filter.actor || undefined,
    action: filter.action ? [filter.action] : undefined,
    subject: filter.subject || undefined,
    from: filter.from ?? undefined,
    to: filter.to ?? undefined,
    first: PAGE_SIZE,
    offset,
  }
  const answer = await ask(AuditPage, variables, lang)
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={AUDIT_PATH} />
  const words = accessWordsOf(lang).audit
  const { audit, auditChain } = answer.data
  return (
    <PlainPage view={view} path={AUDIT_PATH} title={words.heading}>
      <Filters filter={filter} actions={actions} lang={lang} />
      <div className={styles.column}>
        <Panel
          title={words.heading}
          note={audit.nodes.length > 0 && words.count(offset + 1, offset + audit.nodes.length, audit.totalCount)}
          actions={
            auditHref(lang, filter) !== auditHref(lang, NO_FILTER) && (
              <ActionLink href={auditHref(lang, NO_FILTER)}>{words.clear}</ActionLink>
            )
          }
        >
          {audit.nodes.length === 0 ? (
            <p className={styles.quiet}>{words.none}</p>
          ) : (
            <AuditTable entries={audit.nodes} lang={lang} />
          )}
          <Pages
            page={filter.page}
            total={audit.totalCount}
            size={PAGE_SIZE}
            hrefOf={(page) => auditHref(lang, { ...filter, page })}
            lang={lang}
          />
        </Panel>
        <ChainPanel chain={auditChain} lang={lang} />
      </div>
    </PlainPage>
  )
}

interface FiltersProps {
  readonly filter: AuditFilter
  readonly actions: readonly [AuditAction, string][]
  readonly lang: Lang
}

/** A form that asks by its address: works without JavaScript, and a link shows the same. */
function Filters({ filter, actions, lang }: FiltersProps) {
  const words = accessWordsOf(lang).audit
  return (
    <form className={`${styles.filters} no-print`} action={AUDIT_PATH}>
      <label>
        {words.actor}
        <input name="actor" defaultValue={filter.actor} />
      </label>
      <label>
        {words.action}
        <select name="action" defaultValue={filter.action ?? ''}>
          <option value="">{words.any}</option>
          {actions.map(([action, word]) => (
            <option key={action} value={action}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.subject}
        <input name="subject" defaultValue={filter.subject} />
      </label>
      <label>
        {words.from}
        <input type="date" name="from" defaultValue={filter.from ?? ''} />
      </label>
      <label>
        {words.to}
        <input type="date" name="to" defaultValue={filter.to ?? ''} />
      </label>
      {lang !== 'zh' && <input type="hidden" name="lang" value={lang} />}
      <button type="submit" className={styles.button}>
        {words.search}
      </button>
    </form>
  )
}

import type { Metadata } from 'next'
import Link from 'next/link'
import styles from '@/access/access.module.css'
import { withoutPermission } from '@/access/without-permission'
import { ask } from '@/graphql/ask'
import { accessWordsOf } from '@/i18n/access-words'
import { FailedPage } from '@/ui/FailedPage'
import { Pages } from '@/ui/Pages'
import { Panel } from '@/ui/Panel'
import { PlainPage } from '@/ui/PlainPage'
import { ActionLink } from '@/ui/Segmented'
import { readView, type SearchParams } from '@/view/view'
import { PeopleTable } from './PeopleTable'
import { PeoplePage } from './people.query'
import { INVITE_PATH, PAGE_SIZE, PEOPLE_PATH, peopleHref, ROLES, readPeople, withQuery } from './people-view'

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: accessWordsOf(readView(await searchParams).lang).people.title }
}

/** 人员: who has an account, what they may do where, and inviting more. */
export default async function Page({ searchParams }: PageProps) {
  const params = await searchParams
  const view = readView(params)
  const { lang } = view
  const filter = readPeople(params)
  const refusal = await withoutPermission('MANAGE_PEOPLE', view, PEOPLE_PATH)
  if (refusal) return refusal
  const variables = {
    search: filter.find || undefined,
    role: filter.role ?? undefined,
    first: PAGE_SIZE,
    offset: (filter.page - 1) * PAGE_SIZE,
  }
  const answer = await ask(PeoplePage, variables, lang)
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={PEOPLE_PATH} />
  const words = accessWordsOf(lang)
  const { people } = answer.data
  return (
    <PlainPage view={view} path={PEOPLE_PATH} title={words.people.heading}>
      <form className={`${styles.filters} no-print`} action={PEOPLE_PATH}>
        <label>
          {words.people.find}
          <input type="search" name="find" defaultValue={filter.find} placeholder={words.people.findHint} />
        </label>
        <label>
          {words.people.role}
          <select name="role" defaultValue={filter.role ?? ''}>
            <option value="">{words.people.anyRole}</option>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {words.roles[role]}
              </option>
            ))}
          </select>
        </label>
        {lang !== 'zh' && <input type="hidden" name="lang" value={lang} />}
        <button type="submit" className={styles.button}>
          {words.people.search}
        </button>
        <Link className={styles.button} href={withQuery(INVITE_PATH, lang, {})} prefetch={false}>
          {words.people.invite}
        </Link>
      </form>
      <Panel
        title={words.people.title}
        note={words.people.count(people.totalCount)}
        actions={
          filter.find || filter.role ? (
            <ActionLink href={peopleHref(lang, { find: '', role: null, page: 1 })}>{words.audit.clear}</ActionLink>
          ) : null
        }
      >
        {people.nodes.length === 0 ? (
          <p className={styles.quiet}>{words.people.none}</p>
        ) : (
          <PeopleTable people={people.nodes} lang={lang} />
        )}
        <Pages
          page={filter.page}
          total={people.totalCount}
          size={PAGE_SIZE}
          hrefOf={(page) => peopleHref(lang, { ...filter, page })}
          lang={lang}
        />
      </Panel>
    </PlainPage>
  )
}

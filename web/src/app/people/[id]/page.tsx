import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/access/ActionForm'
import styles from '@/access/access.module.css'
import { type Viewer, viewerOf } from '@/access/viewer'
import { withoutPermission } from '@/access/without-permission'
import { getFragmentData } from '@/gql'
import type { PersonFactsFragment } from '@/gql/graphql'
import { ask } from '@/graphql/ask'
import { accessWordsOf } from '@/i18n/access-words'
import { FailedPage } from '@/ui/FailedPage'
import { Panel } from '@/ui/Panel'
import { PlainPage } from '@/ui/PlainPage'
import { codeOf } from '@/view/code-of'
import { readView, type SearchParams, type View } from '@/view/view'
import { addGrant, changePerson } from '../actions'
import { GrantFields } from '../GrantFields'
import { PersonFields } from '../PersonFields'
import { PersonFacts, PersonPage } from '../people.query'
import { PEOPLE_PATH, type PickerView, personPath, readPicker, withQuery } from '../people-view'
import { readTerritory, TerritoryPicker } from '../TerritoryPicker'
import { GrantsPanel } from './GrantsPanel'
import { SignInPanel } from './SignInPanel'

interface PageProps {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: accessWordsOf(readView(await searchParams).lang).people.title }
}

/** One person: who it is, what they may do where and when, and how they sign in. */
export default async function Page({ params, searchParams }: PageProps) {
  const given = await searchParams
  const view = readView(given)
  const id = codeOf((await params).id)
  const path = personPath(id)
  const viewer = await viewerOf(view.lang)
  const refusal = await withoutPermission('MANAGE_PEOPLE', view, path)
  if (refusal) return refusal
  const answer = await ask(PersonPage, { id }, view.lang)
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={path} />
  const person = getFragmentData(PersonFacts, answer.data.person)
  if (!person) notFound()
  return <Loaded person={person} viewer={viewer} picker={readPicker(given)} view={view} />
}

interface LoadedProps {
  readonly person: PersonFactsFragment
  readonly viewer: Viewer | null
  readonly picker: PickerView
  readonly view: View
}

async function Loaded({ person, viewer, picker, view }: LoadedProps) {
  const { lang } = view
  const words = accessWordsOf(lang)
  const path = personPath(person.id)
  const isMe = viewer?.login === person.login
  const about = { lang, id: person.id }
  const territory = isMe ? null : await readTerritory(picker, lang)
  return (
    <PlainPage
      view={view}
      path={path}
      title={person.name}
      crumbs={[{ label: words.people.heading, href: withQuery(PEOPLE_PATH, lang, {}) }]}
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <Panel title={words.people.facts}>
            <ActionForm action={changePerson.bind(null, about)} submit={words.people.save} working={words.working}>
              <PersonFields person={person} lang={lang} />
            </ActionForm>
          </Panel>
          <SignInPanel person={person} isMe={isMe} lang={lang} />
        </div>
        <div className={styles.column}>
          <GrantsPanel person={person} isMe={isMe} lang={lang} />
          {territory && (
            <Panel title={words.people.addGrant} note={words.people.chooseTerritory}>
              <TerritoryPicker path={path} picker={picker} lang={lang} territory={territory} />
              <p className={styles.part}>
                {words.people.grant} · {territory.chosen?.name ?? words.people.nothingChosen}
              </p>
              <ActionForm action={addGrant.bind(null, about)} submit={words.people.addGrant} working={words.working}>
                <GrantFields chosen={territory.chosen} lang={lang} />
              </ActionForm>
            </Panel>
          )}
        </div>
      </div>
    </PlainPage>
  )
}

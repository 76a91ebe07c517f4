import type { Metadata } from 'next'
import { ActionForm } from '@/access/ActionForm'
import styles from '@/access/access.module.css'
import { withoutPermission } from '@/access/without-permission'
import { accessWordsOf } from '@/i18n/access-words'
import { Panel } from '@/ui/Panel'
import { PlainPage } from '@/ui/PlainPage'
import { readView, type SearchParams } from '@/view/view'
import { invite } from '../actions'
import { GrantFields } from '../GrantFields'
import { PersonFields } from '../PersonFields'
import { INVITE_PATH, PEOPLE_PATH, readPicker, withQuery } from '../people-view'
import { readTerritory, TerritoryPicker } from '../TerritoryPicker'

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: accessWordsOf(readView(await searchParams).lang).people.inviteTitle }
}

/** Inviting somebody: a territory first, then who it is and what they are to be there. */
export default async function Page({ searchParams }: PageProps) {
  const params = await searchParams
  const view = readView(params)
  const { lang } = view
  const refusal = await withoutPermission('MANAGE_PEOPLE', view, INVITE_PATH)
  if (refusal) return refusal
  const words = accessWordsOf(lang)
  const picker = readPicker(params)
  const territory = await readTerritory(picker, lang)
  return (
    <PlainPage
      view={view}
      path={INVITE_PATH}
      title={words.people.inviteTitle}
      crumbs={[{ label: words.people.heading, href: withQuery(PEOPLE_PATH, lang, {}) }]}
    >
      <div className={styles.columns}>
        <Panel title={words.people.chooseTerritory}>
          <TerritoryPicker path={INVITE_PATH} picker={picker} lang={lang} territory={territory} />
        </Panel>
        <Panel title={words.people.facts} note={words.people.inviteNote}>
          <ActionForm
            action={invite.bind(null, lang)}
            submit={words.people.invite}
            working={words.working}
            kind="main"
            copy={{ copy: words.copy, copied: words.copied }}
          >
            <PersonFields lang={lang} />
            <p className={styles.part}>
              {words.people.firstGrant} · {territory.chosen?.name ?? words.people.nothingChosen}
            </p>
            <GrantFields chosen={territory.chosen} lang={lang} />
          </ActionForm>
        </Panel>
      </div>
    </PlainPage>
  )
}

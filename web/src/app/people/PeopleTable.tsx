import Link from 'next/link'
import styles from '@/access/access.module.css'
import { momentText } from '@/format/moment'
import { type FragmentType, getFragmentData } from '@/gql'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { ScrollTable } from '@/ui/ScrollTable'
import { grantState, todayInShanghai } from './grant-state'
import { PersonState } from './PersonState'
import { PersonFacts } from './people.query'
import { personPath, withQuery } from './people-view'

/** People with what they may do today; each leads to the page of the person. */
export function PeopleTable({ people, lang }: { people: readonly FragmentType<typeof PersonFacts>[]; lang: Lang }) {
  const words = accessWordsOf(lang)
  const today = todayInShanghai(new Date())
  return (
    <ScrollTable caption={words.people.title} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.people.person}</th>
          <th scope="col">{words.people.unit}</th>
          <th scope="col">{words.people.grants}</th>
          <th scope="col">{words.people.state}</th>
          <th scope="col">{words.people.lastSignIn}</th>
          <th scope="col">{words.people.factor}</th>
        </tr>
      </thead>
      <tbody>
        {getFragmentData(PersonFacts, people).map((person) => {
          const grants = person.grants.filter((grant) => grantState(grant, today) === 'inForce')
          return (
            <tr key={person.id}>
              <th scope="row">
                <Link href={withQuery(personPath(person.id), lang, {})} prefetch={false}>
                  {person.name}
                </Link>
                <small>{person.login}</small>
              </th>
              <td className={styles.words}>{person.unit || '—'}</td>
              <td className={styles.words}>
                {grants.length === 0 ? (
                  <span className={styles.quiet}>{words.people.noGrants}</span>
                ) : (
                  <ul>
                    {grants.map((grant) => (
                      <li key={grant.id}>
                        {words.roles[grant.role]} · {grant.everywhere ? words.everywhere : grant.territory?.name}
                      </li>
                    ))}
                  </ul>
                )}
              </td>
              <td>
                <PersonState person={person} lang={lang} />
              </td>
              <td>{person.lastSignInAt ? momentText(person.lastSignInAt, lang) : words.people.never}</td>
              <td>{person.secondFactor ? words.people.yes : words.people.no}</td>
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}

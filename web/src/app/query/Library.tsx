import { type Lang, wordsOf } from '@/i18n/words'
import styles from './query.module.css'
import { titleOf } from './saved-operation'
import { hashOf } from './shared-query'
import { operationsOf, TOPICS } from './topics'

/** A title of a saved operation: the question before the colon, what it lists behind. */
function partsOf(title: string): readonly [string, string | undefined] {
  const [, question = title, more] = /^([^：:]+)[：:]\s*(.+?)\.?$/.exec(title) ?? []
  return [question.replace(/\.$/, ''), more]
}

/** The saved operations by topic. Each is a link that fills in its text and runs it. */
export function Library({ lang }: { lang: Lang }) {
  const words = wordsOf(lang).query
  const count = TOPICS.reduce((sum, { operations }) => sum + operations.length, 0)
  return (
    <nav className={styles.examples} aria-label={words.examples}>
      <h2>{words.examples}</h2>
      <p>{words.examplesNote(count)}</p>
      {TOPICS.map((topic) => (
        <section key={topic.name} aria-label={words.topics[topic.name]}>
          <h3>{words.topics[topic.name]}</h3>
          <ul>
            {operationsOf(topic.operations).map((operation) => {
              const [question, more] = partsOf(titleOf(operation, lang))
              return (
                <li key={operation.name}>
                  <a href={hashOf({ query: operation.text, variables: '' })}>
                    {question}
                    {more && <small>{more}</small>}
                  </a>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </nav>
  )
}

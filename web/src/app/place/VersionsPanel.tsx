import { type FragmentType, getFragmentData, graphql } from '@/gql'
import type { PlaceVersionFragment } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import styles from './place.module.css'

export const PlaceVersion = graphql(`
  fragment PlaceVersion on DivisionVersion {
    code
    name
    type
    validFrom
    validTo
    source
  }
`)

/** Codes the place had before its newest one, oldest first. */
export function formerCodes(versions: readonly PlaceVersionFragment[]): readonly string[] {
  const now = versions.at(-1)?.code
  return [...new Set(versions.map(({ code }) => code))].filter((code) => code !== now)
}

/** What the place was called and coded over time, folded: few ask, and those who do need all of it. */
export function VersionsPanel(props: { versions: readonly FragmentType<typeof PlaceVersion>[]; lang: Lang }) {
  const versions = getFragmentData(PlaceVersion, props.versions)
  const { versions: words, types } = wordsOf(props.lang).place
  return (
    <Panel title={words.title} note={words.note}>
      <details className={styles.fold}>
        <summary>
          {versions.at(-1)?.code} · {versions.length}
        </summary>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption className="visually-hidden">{words.title}</caption>
            <thead>
              <tr>
                <th scope="col">{words.code}</th>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.type}</th>
                <th scope="col">{words.from}</th>
                <th scope="col">{words.to}</th>
                <th scope="col">{words.source}</th>
              </tr>
            </thead>
            <tbody>
              {versions.map((version) => (
                <tr key={`${version.code}${version.validFrom}`}>
                  <th scope="row">{version.code}</th>
                  <td>{version.name}</td>
                  <td>{types[version.type]}</td>
                  <td>{version.validFrom}</td>
                  <td>{version.validTo ?? words.now}</td>
                  <td>{version.source}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </Panel>
  )
}

import { valueText } from '@/format/value'
import type { ComparedSidesFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { QuietChip } from '../place/QuietChip'
import { type BalanceSize, balanceSize, differenceText } from './balance'
import styles from './clusters.module.css'
import { CLUSTERS_METRIC, type ClusterView } from './clusters-view'

interface BalanceTableProps {
  readonly rows: ComparedSidesFragment['balance']
  readonly view: ClusterView
}

const TONES = { small: 'ok', medium: 'plain', large: 'due' } as const satisfies Record<BalanceSize, string>

/** Standardised differences at the base, before and after choosing, each with what it amounts to. */
export function BalanceTable({ rows, view }: BalanceTableProps) {
  const words = wordsOf(view.lang).clusters.others
  const none = <QuietChip>{wordsOf(view.lang).states.NO_DATA}</QuietChip>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={words.balance}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.balance}</caption>
        <thead>
          <tr>
            <th scope="col">{words.covariate}</th>
            <th scope="col" data-number>
              {words.members}
            </th>
            <th scope="col" data-number>
              {words.chosen}
            </th>
            <th scope="col" data-number>
              {words.before}
            </th>
            <th scope="col" data-number>
              {words.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, unit, members, others, differenceBefore, differenceAfter }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {[members, others].map((mean, at) => (
                <td key={at === 0 ? 'members' : 'others'} data-number>
                  {valueText(
                    { value: mean, unit, metric: key === view.metric ? view.metric : CLUSTERS_METRIC },
                    view.lang,
                  ) ?? none}
                </td>
              ))}
              <td data-number>{differenceText(differenceBefore) ?? none}</td>
              <td data-number>
                {typeof differenceAfter === 'number' ? (
                  <>
                    {differenceText(differenceAfter)}{' '}
                    <QuietChip tone={TONES[balanceSize(differenceAfter)]}>
                      {words[balanceSize(differenceAfter)]}
                    </QuietChip>
                  </>
                ) : (
                  none
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

import { valueText } from '@/format/value'
import type { ComparedSidesFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { ScrollTable } from '@/ui/ScrollTable'
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
    <ScrollTable caption={words.balance} className={styles.table}>
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
    </ScrollTable>
  )
}

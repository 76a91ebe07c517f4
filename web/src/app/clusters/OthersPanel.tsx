import Link from 'next/link'
import { periodText } from '@/format/period'
import type { ComparedSidesFragment, Metric, Statistic, Unit } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Pages } from '@/ui/Pages'
import { Panel } from '@/ui/Panel'
import { ScrollTable } from '@/ui/ScrollTable'
import { placeHref } from '@/view/view'
import { BalanceTable } from './BalanceTable'
import styles from './clusters.module.css'
import type { ClusterView } from './clusters-view'
import { OTHERS_A_PAGE, othersHref } from './others-page'
import { VillageValue } from './VillageValue'

/** What is compared: the metric with its usual statistic, and the unit of its means. */
export interface ComparedMetric {
  readonly metric: Metric
  readonly stat: Statistic
  readonly unit: Unit
}

interface OthersPanelProps {
  /** Code of the cluster. */
  readonly code: string
  /** The page of the list, from 1. */
  readonly page: number
  readonly sides: ComparedSidesFragment
  readonly of: ComparedMetric
  readonly view: ClusterView
}

/** Whom the cluster is compared with: how they were found, how alike they are, and each of them. */
export function OthersPanel({ code, page, sides, of, view }: OthersPanelProps) {
  const words = wordsOf(view.lang).clusters
  const { totalCount, nodes } = sides.comparisonVillages
  return (
    <Panel
      title={`${words.others.title} · ${words.designs[view.design]}`}
      note={words.others.found(totalCount)}
      id="others"
    >
      <div className={styles.half}>
        <div>
          <h3>{words.others.widening}</h3>
          <ol className={styles.steps}>
            {sides.widening.map(({ step, words: sentence }) => (
              <li key={step}>{sentence}</li>
            ))}
          </ol>
          <p className={styles.note}>{words.designNotes[view.design]}</p>
        </div>
        {sides.balance.length > 0 && (
          <div>
            <h3>{words.others.balance}</h3>
            <BalanceTable rows={sides.balance} view={view} />
            <p className={styles.note}>{words.others.balanceNote}</p>
          </div>
        )}
        <div className="no-print">
          <h3>{words.others.list}</h3>
          {totalCount === 0 ? (
            <p className={styles.quiet}>{words.others.none}</p>
          ) : (
            <details className={styles.fold} open={page > 1}>
              <summary>{words.others.listNote(nodes.length, totalCount)}</summary>
              <OthersTable nodes={nodes} period={sides.latest.period} of={of} view={view} />
              <Pages
                total={totalCount}
                page={page}
                size={OTHERS_A_PAGE}
                hrefOf={(to) => othersHref(code, view, to)}
                lang={view.lang}
              />
            </details>
          )}
        </div>
      </div>
    </Panel>
  )
}

interface OthersTableProps extends Pick<OthersPanelProps, 'of' | 'view'> {
  readonly nodes: ComparedSidesFragment['comparisonVillages']['nodes']
  readonly period: string
}

/** The comparison villages; of matching with the member each stands for, and how far from it. */
function OthersTable({ nodes, period, of, view }: OthersTableProps) {
  const words = wordsOf(view.lang).clusters.others
  const isMatched = nodes.some(({ matchedTo }) => matchedTo)
  return (
    <ScrollTable caption={words.list} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.village}</th>
          <th scope="col" data-number>
            {periodText(view.against, view.lang)}
          </th>
          <th scope="col" data-number>
            {periodText(period, view.lang)}
          </th>
          {isMatched && <th scope="col">{words.stands}</th>}
          {isMatched && (
            <th scope="col" data-number>
              {words.distance}
            </th>
          )}
          <th scope="col" data-number>
            {words.weight}
          </th>
        </tr>
      </thead>
      <tbody>
        {nodes.map(({ village, baseline, latest, weight, distance, matchedTo }) => (
          <tr key={`${village.code} ${matchedTo?.name}`}>
            <th scope="row">
              <Link href={placeHref(village.code, view)} prefetch={false}>
                {village.name}
              </Link>
            </th>
            <td data-number>
              <VillageValue value={baseline} period={view.against} village={village} view={view} {...of} />
            </td>
            <td data-number>
              <VillageValue value={latest} period={period} village={village} view={view} {...of} />
            </td>
            {isMatched && <td>{matchedTo?.name}</td>}
            {isMatched && <td data-number>{typeof distance === 'number' ? distance.toFixed(2) : ''}</td>}
            <td data-number>{weight.toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

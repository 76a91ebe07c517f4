import Link from 'next/link'
import type { DimensionKey, ScoreKey } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { RankMove } from '@/ui/RankMove'
import { StateChip } from '@/ui/StateChip'
import { hrefOf, placeHref, type View } from '@/view/view'
import { HeatCell } from './HeatCell'
import { RankStability } from './RankStability'
import { ScoreCoverage } from './ScoreCoverage'
import styles from './ScoreTable.module.css'
import { columnSteps, inOrder, type ScoreRow, scoreOf } from './score-row'

interface ScoreTableProps {
  readonly rows: readonly ScoreRow[]
  /** The columns, with the names of the plan. */
  readonly dimensions: readonly { readonly key: DimensionKey; readonly name: string; readonly shortName: string }[]
  readonly baselinePeriod: string
  /** Path of the page: heads of columns lead back to it, ranked by that column. */
  readonly path: string
  readonly view: View
  readonly caption: string
}

/**
 * Units by five dimensions and total, ranked ones first. Heads rank by their column. On a phone the five cells fold into
 * the row. Server-rendered: it is read without JavaScript.
 */
export function ScoreTable({ rows, dimensions, baselinePeriod, path, view, caption }: ScoreTableProps) {
  const words = wordsOf(view.lang)
  const shown = view.order
  const steps = new Map(dimensions.map(({ key }) => [key, columnSteps(rows, key, shown)]))
  const head = (by: ScoreKey, label: string, title: string) => (
    <Link
      href={hrefOf(path, view, { by })}
      prefetch={false}
      scroll={false}
      title={title}
      aria-current={view.by === by ? 'true' : undefined}
    >
      {label}
    </Link>
  )
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.rank}>
              {words.table.rank}
            </th>
            <th scope="col" className={styles.move}>
              <span className="visually-hidden">{words.table.move}</span>
            </th>
            <th scope="col" className={styles.place}>
              {words.table.place}
            </th>
            {dimensions.map(({ key, name, shortName }) => (
              <th key={key} scope="col" className={styles.heat}>
                {head(key, shortName, name)}
              </th>
            ))}
            <th scope="col" className={styles.total}>
              {head('TOTAL', words.score.total, words.score.total)}
            </th>
            <th scope="col" className={styles.coverage}>
              {words.table.coverage}
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder(rows, view.by, shown).map((row) => (
            <Row
              key={row.entry.place.code}
              row={row}
              steps={(key) => steps.get(key)?.(row) ?? null}
              baselinePeriod={baselinePeriod}
              view={view}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly row: ScoreRow
  readonly steps: (key: DimensionKey) => number | null
  readonly baselinePeriod: string
  readonly view: View
}

function Row({ row, steps, baselinePeriod, view }: RowProps) {
  const { entry, total, dimensions } = row
  const words = wordsOf(view.lang)
  const { place, state, fewVillages } = entry
  const ranked = scoreOf(row, view.by)
  const common = { place, view, baselinePeriod }
  return (
    <tr data-state={state}>
      <td className={styles.rank}>
        <RankStability entry={entry} view={view} />
      </td>
      <td className={styles.move}>
        <RankMove rankChange={entry.rankChange ?? null} isNew={false} lang={view.lang} />
      </td>
      <th scope="row" className={styles.place}>
        <span className={styles.names}>
          <Link href={placeHref(place.code, view)} prefetch={false}>
            {place.name}
          </Link>
          {fewVillages && <StateChip state="FEW_VILLAGES" lang={view.lang} />}
          {state !== 'RANKED' && (
            <StateChip state={state === 'NO_DATA' ? 'NO_DATA' : 'INSUFFICIENT_COVERAGE'} lang={view.lang} />
          )}
        </span>
        <details className={styles.fold}>
          <summary>
            {words.score.board.five}
            <span className="visually-hidden"> {place.name}</span>
          </summary>
          <dl>
            {dimensions.map(({ key, name, score }) => (
              <div key={key}>
                <dt>{name}</dt>
                <dd data-step={steps(key) ?? 'none'}>
                  <HeatCell {...common} dimension={key} name={name} score={score} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      </th>
      {dimensions.map(({ key, name, score }) => (
        <td key={key} className={styles.heat}>
          <span className={styles.step} data-step={steps(key) ?? 'none'}>
            <HeatCell {...common} dimension={key} name={name} score={score} />
          </span>
        </td>
      ))}
      <td className={styles.total}>
        <HeatCell {...common} dimension={null} name={words.score.total} score={total} />
      </td>
      <td className={styles.coverage}>
        <ScoreCoverage score={ranked} lang={view.lang} />
      </td>
    </tr>
  )
}

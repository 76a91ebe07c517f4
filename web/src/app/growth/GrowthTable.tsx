import Link from 'next/link'
import { columnScale } from '@/format/money'
import { periodText } from '@/format/period'
import { columnUnit, writeValue } from '@/format/value'
import type { GrowthEntryFragment, Metric } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { ChangeView } from '@/ui/ChangeView'
import { NumberView } from '@/ui/NumberView'
import { RankMove } from '@/ui/RankMove'
import { StateChip } from '@/ui/StateChip'
import { placeHref, type View } from '@/view/view'
import styles from './growth.module.css'

interface GrowthTableProps {
  readonly entries: readonly GrowthEntryFragment[]
  readonly metric: Metric
  readonly against: string
  readonly view: View
  readonly caption: string
}

/** Units by growth, with both sides of the comparison on the same villages, and how many these are. */
export function GrowthTable({ entries, metric, against, view, caption }: GrowthTableProps) {
  const words = wordsOf(view.lang)
  const { table } = words.growth
  const unit = columnUnit(metric, 'YUAN', view.lang)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.rank}</th>
            <th scope="col">
              <span className="visually-hidden">{words.table.move}</span>
            </th>
            <th scope="col">{words.table.place}</th>
            <th scope="col" data-number>
              {table.current(periodText(view.period ?? '', view.lang))}({unit})
            </th>
            <th scope="col" data-number data-extra>
              {table.sameThen(periodText(against, view.lang))}
            </th>
            <th scope="col" data-number data-extra>
              {table.sameNow(periodText(view.period ?? '', view.lang))}
            </th>
            <th scope="col" data-number>
              {table.change}
            </th>
            <th scope="col" data-number data-extra>
              {table.pairs}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <GrowthRow key={entry.place.code} entry={entry} metric={metric} view={view} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function GrowthRow({ entry, metric, view }: { entry: GrowthEntryFragment; metric: Metric; view: View }) {
  const words = wordsOf(view.lang)
  const { place, figure, change } = entry
  const digits = (value: number | null | undefined) =>
    writeValue({ value, unit: figure.unit, metric }, view.lang, columnScale(metric))?.digits ?? (
      <StateChip state="NO_DATA" lang={view.lang} />
    )
  const isUnexplained = entry.state !== 'RANKED' && figure.state === 'REPORTED'
  return (
    <tr data-state={entry.state}>
      <td className={styles.rank}>
        {entry.tied && <small className={styles.tied}>{words.ranks.tiedShort}</small>}
        {entry.rank ?? <span title={words.table.unranked}>—</span>}
      </td>
      <td>
        <RankMove rankChange={entry.rankChange ?? null} isNew={entry.isNew} lang={view.lang} />
      </td>
      <th scope="row">
        <Link href={placeHref(place.code, view)} prefetch={false}>
          {place.name}
        </Link>
        {view.level === 'TOWNSHIP' && view.within === null && place.parent && (
          <small className={styles.parent}>{place.parent.name}</small>
        )}
        {entry.fewVillages && <StateChip state="FEW_VILLAGES" lang={view.lang} />}
        {isUnexplained && (
          <StateChip state={entry.state === 'NO_DATA' ? 'NO_DATA' : 'INSUFFICIENT_COVERAGE'} lang={view.lang} />
        )}
      </th>
      <td data-number>
        <NumberView figure={figure} place={place} view={view} size="cell" scale={columnScale(metric)} />
      </td>
      <td data-number data-extra>
        {digits(change.base)}
      </td>
      <td data-number data-extra>
        {digits(change.current)}
      </td>
      <td data-number>
        <ChangeView change={change} metric={metric} view={view} />
      </td>
      <td data-number data-extra>
        {words.growth.table.pairsOf(change.pairs, change.expected)}
      </td>
    </tr>
  )
}

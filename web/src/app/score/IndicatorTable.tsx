import Link from 'next/link'
import { pointsText } from '@/format/points'
import type { DimensionKey } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { Segmented } from '@/ui/Segmented'
import { hrefOf, placePath, type View } from '@/view/view'
import type { IndicatorRow } from './indicator-row'
import styles from './indicators.module.css'
import { indicatorHref, SCORE_ID } from './score-view'
import { dimensionColour } from './score-years'

interface Part {
  readonly key: DimensionKey
  readonly name: string
  readonly shortName: string
  readonly indicators: readonly IndicatorRow[]
}

/** Indicators listed where no dimension is chosen. */
const COSTLIEST = 10

/** The indicators that cost most, of all dimensions. */
const costliest = (parts: readonly Part[]) => ({
  key: null,
  name: null,
  indicators: parts
    .flatMap(({ indicators }) => indicators)
    .toSorted((a, b) => b.lost - a.lost)
    .slice(0, COSTLIEST),
})

interface IndicatorTableProps {
  readonly parts: readonly Part[]
  /** Code of the opened one. */
  readonly opened: string | null
  readonly place: { readonly code: string; readonly name: string }
  readonly view: View
}

/** Every indicator of the five dimensions: what it scores, what it costs, and whose clause it is. */
export function IndicatorTable({ parts, opened, place, view }: IndicatorTableProps) {
  const words = wordsOf(view.lang).score.section
  const path = placePath(place.code)
  const segments = [{ key: 'TOTAL', shortName: words.all } as const, ...parts].map(({ key, shortName }) => ({
    key,
    label: shortName,
    href: `${hrefOf(path, view, { by: key, indicator: null })}#${SCORE_ID}-indicators`,
    active: view.by === key,
  }))
  const shown = view.by === 'TOTAL' ? [costliest(parts)] : parts.filter(({ key }) => view.by === key)
  const { columns } = words
  return (
    <Panel
      id={`${SCORE_ID}-indicators`}
      title={words.indicators}
      note={words.indicatorsNote}
      actions={<Segmented label={words.dimensions} segments={segments} />}
    >
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{words.indicators}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.indicator}</th>
              <th scope="col" data-number data-extra>
                {columns.weight}
              </th>
              <th scope="col" data-number>
                {columns.points}
              </th>
              <th scope="col" data-number data-extra>
                {columns.short}
              </th>
              <th scope="col" data-number data-extra>
                {columns.missing}
              </th>
              <th scope="col" data-number>
                {columns.lost}
              </th>
              <th scope="col" data-extra>
                {columns.clause}
              </th>
            </tr>
          </thead>
          {shown.map(({ key, name, indicators }) => (
            <tbody key={key}>
              {name && (
                <tr className={styles.part}>
                  <th scope="rowgroup" colSpan={7}>
                    {name}
                  </th>
                </tr>
              )}
              {indicators.map((row) => (
                <Row
                  key={row.indicator.code}
                  row={row}
                  isOpen={row.indicator.code === opened}
                  place={place}
                  view={view}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </Panel>
  )
}

interface RowProps {
  readonly row: IndicatorRow
  readonly isOpen: boolean
  readonly place: { readonly code: string }
  readonly view: View
}

function Row({ row, isOpen, place, view }: RowProps) {
  const words = wordsOf(view.lang).score.section
  const { indicator, points, scored, missing, short, lost } = row
  const isScored = indicator.weight > 0
  return (
    <tr data-open={isOpen}>
      <th scope="row">
        <Link
          href={indicatorHref(place.code, view, indicator.code)}
          prefetch={false}
          aria-current={isOpen ? 'true' : undefined}
        >
          <span
            className={styles.dot}
            style={{ background: dimensionColour(indicator.dimension) }}
            aria-hidden="true"
          />
          {indicator.name}
        </Link>
      </th>
      <td data-number data-extra>
        {isScored ? indicator.weight : <span className={styles.quiet}>{words.notScored}</span>}
      </td>
      <td data-number>{pointsText(points) ?? <span className={styles.quiet}>{words.noPoints}</span>}</td>
      <td data-number data-extra>
        {scored === 0 ? <span className={styles.quiet}>—</span> : `${short}/${scored}`}
      </td>
      <td data-number data-extra>
        {missing}
      </td>
      <td data-number>{isScored ? pointsText(lost) : <span className={styles.quiet}>—</span>}</td>
      <td data-extra>
        <ClauseLinks row={row} />
      </td>
    </tr>
  )
}

/** The requirements an indicator scores, each at its place in the plan. */
export function ClauseLinks({ row }: { row: IndicatorRow }) {
  return row.indicator.requirements.map(({ id, name, clause }) => (
    <Link key={id} className={styles.clause} href={`/plan#${id}`} prefetch={false} title={`${clause.number} ${name}`}>
      {id}
    </Link>
  ))
}

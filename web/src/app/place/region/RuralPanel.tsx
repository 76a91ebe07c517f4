import { TrendChart } from '@/charts/TrendChart'
import { writeChange } from '@/format/change'
import { periodText } from '@/format/period'
import { type FragmentType, getFragmentData, graphql } from '@/gql'
import type { RuralStatFragment } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import styles from '../place.module.css'
import { QuietChip } from '../QuietChip'
import { RowSource } from '../RowSource'
import { newestQuarter, overYearPercent, yearly } from './rural-stats'

export const RuralStat = graphql(`
  fragment RuralStat on RuralIncomeStat {
    period
    valueYuan
    source {
      ...RowOrigin
    }
  }
`)

interface RuralPanelProps {
  readonly stats: readonly FragmentType<typeof RuralStat>[]
  readonly name: string
  readonly lang: Lang
}

/** The survey statistic of a county or city, by itself and named as what it is. Nothing where it does not exist. */
export function RuralPanel({ stats: masked, name, lang }: RuralPanelProps) {
  const stats = getFragmentData(RuralStat, masked)
  const words = wordsOf(lang).place.rural
  if (stats.length === 0) return null
  const years = yearly(stats)
  const quarter = newestQuarter(stats)
  const points = years.map(({ period, valueYuan }) => ({
    x: periodText(period, lang),
    value: valueYuan,
    text: `${valueYuan.toFixed(0)}${words.value}`,
  }))
  return (
    <Panel title={words.title} note={words.note}>
      <TrendChart
        label={`${name} ${words.title}`}
        unit={words.value}
        series={[{ name, points, role: 'main' }]}
        lang={lang}
        height={180}
      />
      <RuralTable rows={[...(quarter ? [quarter] : []), ...years.toReversed()]} all={stats} lang={lang} />
      {quarter && <p className={styles.note}>{words.cumulative}</p>}
    </Panel>
  )
}

interface RuralTableProps {
  readonly rows: readonly RuralStatFragment[]
  readonly all: readonly RuralStatFragment[]
  readonly lang: Lang
}

function RuralTable({ rows, all, lang }: RuralTableProps) {
  const words = wordsOf(lang)
  const { rural } = words.place
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{rural.title}</caption>
        <thead>
          <tr>
            <th scope="col">{rural.period}</th>
            <th scope="col" data-number>
              {rural.value}
            </th>
            <th scope="col" data-number>
              {rural.overYear}
            </th>
            <th scope="col">{words.place.village.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((stat) => {
            const growth = overYearPercent(all, stat)
            const written = writeChange({ value: growth, unit: 'PERCENT', metric: 'residentIncome' }, lang)
            const when = periodText(stat.period, lang)
            return (
              <tr key={stat.period}>
                <th scope="row">{when}</th>
                <td data-number>{stat.valueYuan.toFixed(0)}</td>
                <td data-number>
                  {written ? (
                    <span className={styles.change} data-direction={written.direction}>
                      <span aria-hidden="true">{written.arrow}</span> {written.text}
                    </span>
                  ) : (
                    <QuietChip>{words.states.NOT_COMPARABLE}</QuietChip>
                  )}
                </td>
                <td>
                  <RowSource source={stat.source} of={`${rural.title} ${when}`} lang={lang} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

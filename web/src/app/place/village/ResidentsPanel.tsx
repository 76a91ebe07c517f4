import { periodText } from '@/format/period'
import { type FragmentType, getFragmentData, graphql } from '@/gql'
import { wordsOf } from '@/i18n/words'
import { ChangeView } from '@/ui/ChangeView'
import { NumberView } from '@/ui/NumberView'
import { Panel } from '@/ui/Panel'
import type { View } from '@/view/view'
import styles from '../place.module.css'

export const ResidentYears = graphql(`
  fragment ResidentYears on Village {
    code
    name
    residentYearList: series(metric: residentIncome, from: $from, to: $period) {
      ...FigureNumber
      period
      change {
        ...ChangeNumber
      }
    }
  }
`)

/** Per-capita income as the village reports it, by year, by itself: it is no survey statistic. */
export function ResidentsPanel(props: { village: FragmentType<typeof ResidentYears>; view: View }) {
  const { view } = props
  const village = getFragmentData(ResidentYears, props.village)
  const words = wordsOf(view.lang)
  const { residents } = words.place.village
  return (
    <Panel title={residents.title} note={residents.note}>
      <table className={styles.table}>
        <caption className="visually-hidden">{residents.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.place.village.incomes.year}</th>
            <th scope="col" data-number>
              {words.units.yuan}
            </th>
            <th scope="col" data-number>
              {words.table.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {village.residentYearList.toReversed().map((figure) => (
            <tr key={figure.period}>
              <th scope="row">{periodText(figure.period, view.lang)}</th>
              <td data-number>
                <NumberView figure={figure} place={village} view={view} size="cell" />
              </td>
              <td data-number>
                <ChangeView change={figure.change} metric="residentIncome" view={view} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

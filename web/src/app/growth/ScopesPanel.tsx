import { columnScale } from '@/format/money'
import { columnUnit } from '@/format/value'
import { type FragmentType, getFragmentData } from '@/gql'
import type { Metric, VillageScope } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { ChangeView } from '@/ui/ChangeView'
import { NumberView } from '@/ui/NumberView'
import { Panel } from '@/ui/Panel'
import type { View } from '@/view/view'
import styles from './growth.module.css'
import { GrowthScopes, ScopeFigure } from './growth.query'

const GAIN_REACHED_YUAN = 30_000

interface ScopesPanelProps {
  readonly place: FragmentType<typeof GrowthScopes>
  readonly metric: Metric
  readonly view: View
}

/** Whether supported villages keep up with all of them. */
export function ScopesPanel({ place: masked, metric, view }: ScopesPanelProps) {
  const place = getFragmentData(GrowthScopes, masked)
  const words = wordsOf(view.lang)
  const { scopes } = words.growth
  const rows = [
    { scope: 'ALL', figure: place.all, reached: place.allReached },
    { scope: 'VILLAGE_COMMITTEES', figure: place.committees, reached: place.committeesReached },
    { scope: 'SUPPORTED', figure: place.supported, reached: place.supportedReached },
  ] as const satisfies readonly { scope: VillageScope; figure: unknown; reached: unknown }[]
  return (
    <Panel title={scopes.title} note={scopes.note}>
      <table className={styles.table}>
        <caption className="visually-hidden">{scopes.title}</caption>
        <thead>
          <tr>
            <th scope="col">{scopes.scope}</th>
            <th scope="col" data-number>
              {words.stats.MEDIAN}({columnUnit(metric, 'YUAN', view.lang)})
            </th>
            <th scope="col" data-number>
              {scopes.change}
            </th>
            {place.allReached && (
              <th scope="col" data-number>
                {scopes.reached}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ scope, figure, reached }) => {
            const data = getFragmentData(ScopeFigure, figure)
            const scoped = { place, view: { ...view, scope } }
            return (
              <tr key={scope}>
                <th scope="row">{words.scopes[scope]}</th>
                <td data-number>
                  <NumberView figure={data} {...scoped} size="cell" scale={columnScale(metric)} />
                </td>
                <td data-number>
                  <ChangeView change={data.change} metric={metric} view={view} />
                </td>
                {reached && (
                  <td data-number>
                    <NumberView figure={reached} {...scoped} atLeast={GAIN_REACHED_YUAN} />
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Panel>
  )
}

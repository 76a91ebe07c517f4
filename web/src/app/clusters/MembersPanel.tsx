import Link from 'next/link'
import { periodText } from '@/format/period'
import type { ComparedSidesFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { ScrollTable } from '@/ui/ScrollTable'
import { placeHref } from '@/view/view'
import { QuietChip } from '../place/QuietChip'
import styles from './clusters.module.css'
import type { ClusterView } from './clusters-view'
import type { ComparedMetric } from './OthersPanel'
import { VillageValue } from './VillageValue'

/** A time of a village in the cluster, by days. */
interface Membership {
  readonly joinedOn: string
  readonly leftOn?: string | null
  readonly village: { readonly code: string }
}

interface MembersPanelProps {
  readonly sides: ComparedSidesFragment
  readonly memberships: readonly Membership[]
  /** Code of the village that leads; null when none is named. */
  readonly lead: string | null
  readonly of: ComparedMetric
  readonly view: ClusterView
}

type Member = ComparedSidesFragment['members'][number]

/** Why a member does or does not count. */
function takenAs({ isCompared, counts, baseline, latest }: Member): 'yes' | 'notWhole' | 'noNumbers' | 'noOthers' {
  if (isCompared) return 'yes'
  if (!counts) return 'notWhole'
  return typeof baseline === 'number' && typeof latest === 'number' ? 'noOthers' : 'noNumbers'
}

/** Who is in the cluster since when, what each reported then and now, and whether it is compared. */
export function MembersPanel({ sides, memberships, lead, of, view }: MembersPanelProps) {
  const words = wordsOf(view.lang).clusters.members
  const { period } = sides.latest
  return (
    <Panel title={words.title} note={words.note}>
      <ScrollTable caption={words.title} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.village}</th>
            <th scope="col">
              {words.joined}—{words.left}
            </th>
            <th scope="col" data-number>
              {periodText(view.against, view.lang)}
            </th>
            <th scope="col" data-number>
              {periodText(period, view.lang)}
            </th>
            <th scope="col">{words.taken}</th>
          </tr>
        </thead>
        <tbody>
          {sides.members.map((member) => {
            const { village } = member
            const taken = takenAs(member)
            return (
              <tr key={village.code}>
                <th scope="row">
                  <Link href={placeHref(village.code, view)} prefetch={false}>
                    {village.name}
                  </Link>{' '}
                  {village.code === lead && <QuietChip tone="field">{words.lead}</QuietChip>}
                </th>
                <td className={styles.nowrap}>
                  {memberships
                    .filter((membership) => membership.village.code === village.code)
                    .map(({ joinedOn, leftOn }) => (
                      <div key={joinedOn}>
                        {joinedOn}—{leftOn ?? words.still}
                      </div>
                    ))}
                </td>
                <td data-number>
                  <VillageValue value={member.baseline} period={view.against} village={village} view={view} {...of} />
                </td>
                <td data-number>
                  <VillageValue value={member.latest} period={period} village={village} view={view} {...of} />
                </td>
                <td>
                  <QuietChip tone={taken === 'yes' ? 'ok' : 'unknown'}>{words[taken]}</QuietChip>
                </td>
              </tr>
            )
          })}
        </tbody>
      </ScrollTable>
    </Panel>
  )
}

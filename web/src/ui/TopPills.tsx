import { momentText } from '@/format/moment'
import { periodText } from '@/format/period'
import type { ShellDataFragment, VillageScope } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { hrefOf, type View } from '@/view/view'
import { Pill } from './Pill'
import type { PillName } from './Shell'
import styles from './TopPills.module.css'

interface TopPillsProps {
  readonly view: View
  readonly path: string
  readonly shell: ShellDataFragment
  readonly periods: readonly string[]
  readonly pills: readonly PillName[]
  readonly told?: readonly { readonly name: string; readonly value: string }[]
}

const SCOPES: readonly VillageScope[] = ['ALL', 'VILLAGE_COMMITTEES', 'SUPPORTED']

/** What decides every number of the page: 周期, 考核单位, 范围, 数据截至. Choosing one is a link. */
export function TopPills({ view, path, shell, periods, pills, told = [] }: TopPillsProps) {
  const words = wordsOf(view.lang)
  const { hub, reportingUnitLists: lists } = shell
  const period = {
    name: words.pills.period,
    value: view.period ? periodText(view.period, view.lang) : words.states.NO_DATA,
    choices: periods.toReversed().map((key) => ({
      key,
      label: periodText(key, view.lang),
      href: hrefOf(path, view, { period: key }),
      active: key === view.period,
    })),
  }
  const list = {
    name: words.pills.list,
    value: lists.find(({ key }) => key === view.list)?.name ?? view.list,
    choices: lists.map(({ key, name }) => ({
      key,
      label: name,
      href: hrefOf(path, view, { list: key }),
      active: key === view.list,
    })),
  }
  const scope = {
    name: words.pills.scope,
    value: words.scopes[view.scope],
    choices: SCOPES.map((key) => ({
      key,
      label: words.scopes[key],
      href: hrefOf(path, view, { scope: key }),
      active: key === view.scope,
    })),
  }
  const byName = { period, list, scope }
  const asOf = hub.publishedAt
    ? `${words.pills.revision(hub.revision)} · ${momentText(hub.publishedAt, view.lang)}`
    : words.pills.nothingPublished
  return (
    <section className={styles.pills} aria-label={words.pills.label}>
      {pills.map((name) => (
        <Pill key={name} {...byName[name]} />
      ))}
      {told.map(({ name, value: fact }) => (
        <Pill key={name} name={name} value={fact} />
      ))}
      <Pill name={words.pills.asOf} value={asOf} />
    </section>
  )
}

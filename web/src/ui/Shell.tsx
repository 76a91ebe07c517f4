import type { ReactNode } from 'react'
import { type ChartSource, ChartSourceProvider } from '@/charts/chart-source'
import { momentText } from '@/format/moment'
import { periodText } from '@/format/period'
import { type FragmentType, getFragmentData } from '@/gql'
import type { Metric, ShellDataFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import type { View } from '@/view/view'
import { type Crumb, Crumbs } from './Crumbs'
import { ExplainHost } from './ExplainHost'
import { NavigationBar } from './NavigationBar'
import { OfflineNote } from './OfflineNote'
import { BottomBar, Rail } from './Rail'
import { SampleBanner } from './SampleBanner'
import styles from './Shell.module.css'
import { ShellData } from './shell.fragment'
import { TopPills } from './TopPills'

export type PillName = 'period' | 'list' | 'scope'

export interface ShellProps {
  readonly view: View
  /** Path of the page without its query; pills and switches link back to it. */
  readonly path: string
  readonly title: string
  readonly crumbs?: readonly Crumb[]
  readonly shell: FragmentType<typeof ShellData>
  /** Periods offered by the 周期 pill, oldest first; the page knows which metric counts. */
  readonly periods: readonly string[]
  /** What decides the numbers of this page, in order. */
  readonly pills?: readonly PillName[]
  /** What else decides them and cannot be chosen here. */
  readonly told?: readonly { readonly name: string; readonly value: string }[]
  readonly children: ReactNode
}

/** The frame of every page: navigation, where one is, what decides the numbers, the sample banner, and the content. */
export function Shell({ view, path, title, crumbs = [], shell, periods, pills, told, children }: ShellProps) {
  const words = wordsOf(view.lang)
  const data = getFragmentData(ShellData, shell)
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {words.skipToContent}
      </a>
      <Rail view={view} path={path} />
      <main id="content" className={styles.main}>
        <header className={styles.top}>
          <div className={styles.place}>
            <Crumbs crumbs={crumbs} />
            <h1 className={styles.title}>{title}</h1>
          </div>
          <TopPills
            view={view}
            path={path}
            shell={data}
            periods={periods}
            pills={pills ?? ['period', 'list', 'scope']}
            told={told}
          />
        </header>
        {data.hub.sampleData && <SampleBanner lang={view.lang} />}
        <OfflineNote />
        <ChartSourceProvider value={chartSource(view, title, data)}>{children}</ChartSourceProvider>
      </main>
      <BottomBar view={view} path={path} />
      <ExplainHost />
      <NavigationBar />
    </div>
  )
}

/** What charts of the page say of themselves when they leave it. */
function chartSource(view: View, title: string, { hub }: ShellDataFragment): ChartSource {
  const words = wordsOf(view.lang)
  const period = view.period ? periodText(view.period, view.lang) : ''
  const asOf = hub.publishedAt
    ? `${words.pills.revision(hub.revision)} · ${momentText(hub.publishedAt, view.lang)}`
    : words.pills.nothingPublished
  return {
    about: period === '' || title.includes(period) ? title : `${title} · ${period}`,
    source: words.charts.source(words.brand, asOf),
    sample: hub.sampleData ? `${words.sample.title}：${words.sample.text}` : null,
  }
}

/** Periods for which a metric has data, oldest first: what the 周期 pill offers. */
export const periodsOf = (shell: ShellDataFragment, metric: Metric): readonly string[] =>
  shell.metrics.find((info) => info.metric === metric)?.periods ?? []

/** What a metric is called; its key where the hub does not know it. */
export const metricName = ({ metrics }: Pick<ShellDataFragment, 'metrics'>, metric: Metric): string =>
  metrics.find((info) => info.metric === metric)?.name ?? metric

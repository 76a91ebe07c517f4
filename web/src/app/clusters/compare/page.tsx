import type { Metadata } from 'next'
import { getFragmentData } from '@/gql'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { EmptyPage } from '@/ui/EmptyPage'
import { FailedPage } from '@/ui/FailedPage'
import { Notice } from '@/ui/Notice'
import { Panel } from '@/ui/Panel'
import { periodsOf, Shell } from '@/ui/Shell'
import { ShellData } from '@/ui/shell.fragment'
import { hrefOf, readView, type SearchParams } from '@/view/view'
import { ClusterControls } from '../ClusterControls'
import { CompareForm } from '../CompareForm'
import { clusterVariables } from '../cluster-variables'
import styles from '../clusters.module.css'
import { CLUSTERS_PATH, COMPARE_PATH, compareHref, readCodes } from '../clusters-view'
import { CompareQuery } from '../compare.query'
import { ComparedCluster } from '../point.fragment'
import { SideCluster } from '../SideCluster'
import { withBase } from '../with-base'

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

const LEAST = 2

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: wordsOf(readView(await searchParams).lang).clusters.compare.title }
}

/** Two or three clusters side by side, each against villages of its own, and the list to choose them from. */
export default async function Page({ searchParams }: PageProps) {
  const params = await searchParams
  const codes = readCodes(params)
  const asked = readView(params)
  const dated = await withBase(asked, codes)
  if (!dated.ok) return <FailedPage problem={dated.problem} view={asked} path={COMPARE_PATH} />
  const view = dated.data
  if (!view) return <EmptyPage view={asked} path={COMPARE_PATH} />
  const [first = '', second = '', third = ''] = codes
  const { metric, base, from, period, design, scope } = clusterVariables(view)
  const answer = await ask(
    CompareQuery,
    {
      ...{ metric, base, from, period, design, scope, first, second, third },
      ...{ hasFirst: first !== '', hasSecond: second !== '', hasThird: third !== '' },
    },
    view.lang,
  )
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={COMPARE_PATH} />
  const { data } = answer
  const found = [data.first, data.second, data.third].flatMap((cluster) =>
    cluster ? [getFragmentData(ComparedCluster, cluster)] : [],
  )
  const words = wordsOf(view.lang).clusters
  const shell = getFragmentData(ShellData, data)
  return (
    <Shell
      view={view}
      path={COMPARE_PATH}
      title={words.compare.title}
      crumbs={[{ label: words.one.back, href: hrefOf(CLUSTERS_PATH, view) }]}
      shell={data}
      periods={[]}
      pills={[]}
    >
      <ClusterControls
        view={view}
        shell={shell}
        periods={periodsOf(shell, view.metric)}
        hrefOf={(changes) => compareHref(codes, view, changes)}
        withPeriod
      />
      {found.length < LEAST && <Notice title={words.compare.tooFew}>{words.compare.tooFewText}</Notice>}
      {found.length > 0 && <p className={styles.lead}>{words.descriptive}</p>}
      <div className={styles.side}>
        {found.map((cluster) => (
          <SideCluster key={cluster.code} cluster={cluster} view={view} />
        ))}
      </div>
      <Panel title={words.compare.choose} note={words.compare.chooseNote}>
        <CompareForm view={view} submit={words.compare.show}>
          <div className={styles.picks}>
            {data.clusters.map(({ code, name }) => (
              <label key={code}>
                <input type="checkbox" name="codes" value={code} defaultChecked={codes.includes(code)} />
                {name}
              </label>
            ))}
          </div>
        </CompareForm>
      </Panel>
    </Shell>
  )
}

import { StackedBars, type StackPart } from '@/charts/StackedBars'
import { formatMoney } from '@/format/money'
import { periodText } from '@/format/period'
import { valueText } from '@/format/value'
import { type FragmentType, getFragmentData, graphql } from '@/gql'
import type { IncomeRowFragment, IncomeYearsFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { NumberView } from '@/ui/NumberView'
import { FigureNumber } from '@/ui/number.fragment'
import { Panel } from '@/ui/Panel'
import type { View } from '@/view/view'
import styles from '../place.module.css'
import { Known, LedgerTable } from './LedgerTable'

export const IncomeRow = graphql(`
  fragment IncomeRow on CollectiveIncome {
    year
    totalYuan
    businessYuan
    contractingYuan
    investmentYuan
    subsidyYuan
    otherYuan
    source {
      ...RowOrigin
    }
  }
`)

/** The figures that stand in the same rows; years without a report are figures with a state. */
export const IncomeYears = graphql(`
  fragment IncomeYears on Village {
    code
    name
    totals: series(metric: collectiveIncome, from: $from, to: $period) {
      ...FigureNumber
    }
    operatings: series(metric: operatingIncome, from: $from, to: $period) {
      ...FigureNumber
    }
    subsidies: series(metric: subsidyIncome, from: $from, to: $period) {
      ...FigureNumber
    }
    shares: series(metric: operatingShare, from: $from, to: $period) {
      ...FigureNumber
    }
  }
`)

interface IncomesPanelProps {
  readonly incomes: readonly FragmentType<typeof IncomeRow>[]
  readonly village: FragmentType<typeof IncomeYears>
  readonly view: View
}

/** What the income is made of, year by year: bars for the eye, the ledger's own rows for the rest. */
export function IncomesPanel({ incomes, village: masked, view }: IncomesPanelProps) {
  const words = wordsOf(view.lang).place.village.incomes
  const village = getFragmentData(IncomeYears, masked)
  const rows = getFragmentData(IncomeRow, incomes)
  if (rows.length === 0) {
    return (
      <Panel title={words.title}>
        <p className={styles.quiet}>{words.none}</p>
      </Panel>
    )
  }
  return (
    <Panel title={words.title} note={words.note}>
      <div className={styles.split}>
        <IncomeBars rows={rows.toReversed()} view={view} />
        <IncomeTable rows={rows} village={village} view={view} />
      </div>
    </Panel>
  )
}

/** Parts in the order of the ledger: the three of operating income in greens, subsidies and the rest apart. */
const PARTS = [
  { key: 'businessYuan', word: 'business', look: 1 },
  { key: 'contractingYuan', word: 'contracting', look: 2 },
  { key: 'investmentYuan', word: 'investment', look: 3 },
  { key: 'subsidyYuan', word: 'subsidy', look: 4 },
  { key: 'otherYuan', word: 'other', look: 5 },
] as const

function IncomeBars({ rows, view }: { rows: readonly IncomeRowFragment[]; view: View }) {
  const words = wordsOf(view.lang).place.village.incomes
  const parts: StackPart[] = PARTS.map(({ word, look }) => ({ name: words[word], look }))
  const bars = rows.map((row) => ({
    x: periodText(String(row.year), view.lang),
    text: valueText({ value: row.totalYuan, unit: 'YUAN', metric: 'collectiveIncome' }, view.lang, 'wan') ?? '',
    values: PARTS.map(({ key }) => row[key] ?? null),
  }))
  return <StackedBars label={words.chart} parts={parts} rows={bars} />
}

interface IncomeTableProps {
  readonly rows: readonly IncomeRowFragment[]
  readonly village: IncomeYearsFragment
  readonly view: View
}

function IncomeTable({ rows, village, view }: IncomeTableProps) {
  const words = wordsOf(view.lang).place.village.incomes
  const totals = getFragmentData(FigureNumber, village.totals)
  const partText = (row: IncomeRowFragment | undefined, key: (typeof PARTS)[number]['key']) => (
    <Known key={key} lang={view.lang}>
      {typeof row?.[key] === 'number' ? formatMoney(row[key], 'wan') : null}
    </Known>
  )
  const numberAt = (figures: IncomeYearsFragment['totals'], at: number, key: string) => {
    const figure = figures[at]
    return figure && <NumberView key={key} figure={figure} place={village} view={view} size="cell" scale="wan" />
  }
  const cells = totals.map(({ period }, at) => {
    const row = rows.find(({ year }) => String(year) === period)
    return {
      key: period,
      name: `${words.title} ${period}`,
      source: row?.source,
      cells: [
        periodText(period, view.lang),
        numberAt(village.totals, at, 'total'),
        numberAt(village.operatings, at, 'operating'),
        numberAt(village.shares, at, 'share'),
        partText(row, 'businessYuan'),
        partText(row, 'contractingYuan'),
        partText(row, 'investmentYuan'),
        numberAt(village.subsidies, at, 'subsidy'),
        partText(row, 'otherYuan'),
      ],
    }
  })
  const columns = [
    { key: 'total', label: words.total },
    { key: 'operating', label: words.operating },
    { key: 'share', label: `${words.share}(%)` },
    ...PARTS.map(({ word }) => ({ key: word, label: words[word] })),
  ].map((column) => ({ ...column, isNumber: true }))
  return (
    <LedgerTable
      caption={words.title}
      columns={[{ key: 'year', label: words.year }, ...columns]}
      rows={cells.toReversed()}
      lang={view.lang}
    />
  )
}

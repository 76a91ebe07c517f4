import { renderToStaticMarkup } from 'react-dom/server'
import { makeFragmentData } from '@/gql'
import type { FigureNumberFragment, FigureState } from '@/gql/graphql'
import { readView } from '@/view/view'
import { NumberView } from './NumberView'
import { FigureNumber } from './number.fragment'

const place = { code: '370686', name: '栖霞市' }

function drawn(value: number | null, state: FigureState, lang: 'zh' | 'en' = 'zh'): string {
  const figure: FigureNumberFragment = {
    value,
    state,
    unit: 'YUAN',
    period: '2024',
    stat: 'SUM',
    reported: 790,
    expected: 810,
    coverage: 97.5,
    metric: { metric: 'collectiveIncome', name: '村集体经济收入' },
  }
  const masked = makeFragmentData(figure, FigureNumber)
  return renderToStaticMarkup(<NumberView figure={masked} place={place} view={readView({ lang })} />)
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, '').trim()

describe('a number on the page', () => {
  it('carries unit, coverage and the way to its source', () => {
    const html = drawn(139_000, 'REPORTED')
    expect(textOf(html)).toBe('13.90 万元')
    expect(html).toContain('790/810 个村已报')
    expect(html).toContain('href="/figure?period=2024&amp;metric=collectiveIncome&amp;stat=SUM&amp;place=370686"')
  })

  it('shows a word for what is missing, and a zero for a zero', () => {
    expect(textOf(drawn(null, 'NOT_REPORTED'))).toBe('未上报')
    expect(textOf(drawn(null, 'NOT_DUE'))).toBe('未到期')
    expect(textOf(drawn(0, 'REPORTED'))).toBe('0.00 万元')
  })

  it('never shows an empty place, even where value and state disagree', () => {
    expect(textOf(drawn(null, 'REPORTED'))).toBe('无数据')
  })

  it('keeps the number that rests on too little, and says so', () => {
    expect(textOf(drawn(139_000, 'INSUFFICIENT_COVERAGE'))).toBe('13.90 万元 数据不足')
  })

  it('speaks to those who listen: place, measure, statistic, period, number, coverage', () => {
    expect(drawn(139_000, 'REPORTED')).toContain(
      'aria-label="栖霞市，村集体经济收入，合计，2024年，13.90 万元，790/810 个村已报，看来源"',
    )
  })
})

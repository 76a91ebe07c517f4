import type { TourChoicesFragment } from '@/gql/graphql'
import { metricIn, topicsOf, usualRange } from './metric-choices'

const info = (changes: object) =>
  ({
    metric: 'collectiveIncome',
    name: '村集体经济收入',
    dataset: 'collectiveIncomes',
    periods: ['2023', '2024'],
    stats: ['SUM', 'QUANTILE', 'WEIGHTED_MEAN', 'MEDIAN'],
    defaultStat: 'MEDIAN',
    showableOnTours: true,
    ...changes,
  }) as TourChoicesFragment['metrics'][number]
const given = {
  hub: { datasets: [{ key: 'collectiveIncomes', name: '村集体收入' }] } as TourChoicesFragment['hub'],
  metrics: [
    info({}),
    info({ metric: 'supported', dataset: 'villageCategories', showableOnTours: false }),
    info({ metric: 'operatingIncome' }),
    info({ metric: 'population', dataset: 'villages', periods: [] }),
  ],
}

describe('metrics of a tour', () => {
  it('are those that may be shown and have data, by what they are reported in', () => {
    const topics = topicsOf(given)
    expect(topics.map(({ name, metrics }) => [name, metrics.map(({ metric }) => metric)])).toEqual([
      ['村集体收入', ['collectiveIncome', 'operatingIncome']],
    ])
    expect(metricIn(topics, 'supported')).toBeNull()
  })

  it('have statistics that need nothing else', () => {
    expect(metricIn(topicsOf(given), 'collectiveIncome')?.stats).toEqual(['SUM', 'MEDIAN'])
  })

  it('begin a chart with their newest periods', () => {
    const periods = ['2016', '2017', '2018', '2019', '2020', '2021', '2022']
    const [topic] = topicsOf({ ...given, metrics: [info({ periods })] })
    expect(topic?.metrics[0] && usualRange(topic.metrics[0])).toEqual({ fromPeriod: '2017', toPeriod: '2022' })
  })
})

import type { SnapshotChart } from '../snapshot.types'
import { drawChart } from './draw-chart'

const chart = (more: Partial<SnapshotChart>): SnapshotChart => ({
  kind: 'LINE',
  metric: 'collectiveIncome',
  words: { zh: '村集体经济收入', en: 'Collective income' },
  stat: 'SUM',
  unit: 'YUAN',
  points: [
    { period: '2021', value: 80_000, state: 'REPORTED' },
    { period: '2022', value: null, state: 'NOT_REPORTED' },
    { period: '2023', value: 120_000, state: 'REPORTED' },
    { period: '2024', value: 160_000, state: 'INSUFFICIENT_COVERAGE' },
  ],
  compared: null,
  effect: null,
  effectUnit: null,
  members: null,
  others: null,
  ...more,
})

const count = (markup: string, what: RegExp) => markup.match(what)?.length ?? 0
const numbers = (markup: string, name: string) =>
  [...markup.matchAll(new RegExp(` ${name}="([-\\d.]+)"`, 'g'))].map(([, text]) => Number(text))

describe('a chart drawn', () => {
  it('as a line breaks where there is no number, and says why', () => {
    const { markup } = drawChart('zh', chart({}))
    expect(count(markup, /class="dot"/g)).toBe(3)
    expect(count(markup, /class="line"/g)).toBe(1)
    expect(markup).toContain('>未上报<')
    expect(markup).toContain('>16.00*<')
    expect(markup).toContain('>万元<')
    expect(markup).toContain(
      'aria-label="村集体经济收入：2021年8.00万元，2022年未上报，2023年12.00万元，2024年16.00万元"',
    )
  })

  it('speaks English where it is asked to', () => {
    const { markup } = drawChart('en', chart({ words: { zh: '收入', en: 'Income' } }))
    expect(markup).toContain('>10k yuan<')
    expect(markup).toContain('aria-label="Income: 2021 8.00 10k yuan, 2022 not reported, ')
    expect(markup).not.toMatch(/[\u4e00-\u9fff]/)
  })

  it('as columns stands on zero, in proportion, also below it', () => {
    const points = [-50, 0, 100].map((value, index) => ({ period: `202${index}`, value, state: 'REPORTED' as const }))
    const { markup } = drawChart('zh', chart({ kind: 'COLUMNS', unit: 'POINTS', points }))
    const columns = [...markup.matchAll(/class="column" x="[^"]+" y="([^"]+)" width="[^"]+" height="([^"]+)"/g)]
    const [below, none, above] = columns.map(([, y, height]) => ({ y: Number(y), height: Number(height) }))
    expect(none?.height).toBe(0)
    expect(above?.height).toBeCloseTo(2 * (below?.height ?? 0), 0)
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeCloseTo(below?.y ?? 0, 0)
  })

  it('keeps everything inside the picture', () => {
    for (const kind of ['LINE', 'COLUMNS'] as const)
      for (const value of [1, 3_000_000_000, -7]) {
        const { markup } = drawChart('zh', chart({ kind, points: [{ period: '2024Q1', value, state: 'REPORTED' }] }))
        expect(markup).not.toMatch(/NaN|Infinity|undefined/)
        for (const y of [...numbers(markup, 'y'), ...numbers(markup, 'cy')]) expect(y >= 0 && y <= 560).toBe(true)
        for (const x of [...numbers(markup, 'x'), ...numbers(markup, 'cx')]) expect(x >= 0 && x <= 960).toBe(true)
      }
  })

  it('of a cluster draws those it is compared with as a line of their own', () => {
    const compared = [90_000, 95_000, 100_000, 110_000].map((value, index) => ({
      period: `202${index + 1}`,
      value,
      state: 'REPORTED' as const,
    }))
    const { markup } = drawChart('zh', chart({ kind: 'COMPARISON', compared }))
    const [, others = ''] = /<g class="others">(.*?)<\/g>/s.exec(markup) ?? []
    expect(count(others, /class="line"/g)).toBe(3)
    expect(count(others, /class="dot"/g)).toBe(4)
    expect(markup).toContain('2024年对照村11.00')
  })

  it('escapes what people wrote', () => {
    const words = { zh: '收入"<script>alert(1)</script>', en: '' }
    expect(drawChart('zh', chart({ words })).markup).not.toContain('<script')
  })

  it('without any number is a sentence', () => {
    expect(drawChart('zh', chart({ points: [] })).markup).toContain('未上报')
  })

  it('names small counts as such', () => {
    const points = [
      { period: '2023', value: null, state: 'SUPPRESSED' as const },
      { period: '2024', value: 40, state: 'REPORTED' as const },
    ]
    expect(drawChart('zh', chart({ unit: 'HOUSEHOLDS', points })).markup).toContain('>不足5户<')
  })
})

import { light } from '@/theme/tokens'
import { frameSvg, inDaylight, wrapLines } from './frame-svg'

const picture = {
  drawn: '<path stroke="var(--field)"/>',
  width: 400,
  height: 200,
  title: '收入 <合计> & "增速"',
  about: ['增收 · 2024年', '万元'],
  notes: ['来源：田野 第1版', '样例数据：数值为虚构'],
}

describe('a chart as a file', () => {
  const { text, width, height } = frameSvg(picture)

  it('says its title, period, unit, source and that it is a sample, whatever the words hold', () => {
    for (const words of [...picture.about, ...picture.notes]) expect(text).toContain(words)
    expect(text).toContain('收入 &lt;合计&gt; &amp; &quot;增速&quot;')
  })

  it('needs no style sheet: colours are those of daylight, the font is named', () => {
    expect(text).toContain(`stroke="${light.field}"`)
    expect(text).not.toContain('var(')
    expect(text).toMatch(/font-family="'PingFang SC'/)
  })

  it('is as large as what stands in it', () => {
    expect(width).toBe(440)
    expect(height).toBe(20 + 23 + 2 * 18 + 10 + 200 + 10 + 2 * 18 + 20)
    expect(frameSvg({ ...picture, title: '很长'.repeat(40) }).height).toBeGreaterThan(height)
  })

  it('leaves out what is empty', () => {
    expect(frameSvg({ ...picture, about: ['', '万元'] }).height).toBe(height - 18)
  })

  it('keeps a name that is no colour of ours', () => {
    expect(inDaylight('fill="var(--mantine-x)" stroke="var(--ink-3)"')).toBe(
      `fill="var(--mantine-x)" stroke="${light['ink-3']}"`,
    )
  })
})

describe('lines of a text', () => {
  it('break between Chinese characters and between English words', () => {
    expect(wrapLines('村集体经济收入', 10, 40)).toEqual(['村集体经', '济收入'])
    expect(wrapLines('income of the counties', 10, 80)).toEqual(['income of the', 'counties'])
    expect(wrapLines('', 10, 80)).toEqual([])
  })
})

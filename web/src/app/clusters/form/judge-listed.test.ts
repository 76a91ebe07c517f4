import { editZh } from '@/i18n/edit.zh'
import { judgeListed } from './judge-listed'

const village = (code: string, county = '莱山区') => ({
  code,
  name: '东村',
  path: [{ name: county }, { name: '某镇' }],
})
const line = (number: number, ...villages: ReturnType<typeof village>[]) => ({ number, text: `行${number}`, villages })

describe('a pasted list', () => {
  it('adds what is found once, and says of every other line why not', () => {
    const lines = [
      line(1, village('1')),
      line(2),
      line(4, village('2'), village('3', '栖霞市')),
      line(5, village('1')),
      line(6, village('9')),
    ]
    const { villages, faults } = judgeListed(lines, ['9'], editZh.cluster)
    expect(villages.map(({ code }) => code)).toEqual(['1'])
    expect(faults.map(({ number, why }) => `${number} ${why}`)).toEqual([
      '2 没有找到这个村',
      '4 有几个同名的村，请写明：莱山区 某镇 东村；栖霞市 某镇 东村',
      '5 已在名单里',
      '6 已在名单里',
    ])
  })
})

import fc from 'fast-check'
import { amountIn, cellsOf, headsOf } from './sample-cells'
import { sampleTables } from './sample-tables'

const tableOf = (key: string) => {
  const table = sampleTables.find(({ dataset }) => dataset.key === key)
  if (!table) throw new Error(`no table ${key}`)
  return table
}

test.each([
  ['万元', 158_000_00, '15.80'],
  ['万元', -12_345_67, '-1.234567'],
  ['万元', 0, '0.00'],
  ['元', 21_500_00, '21500'],
  ['元', 21_500_05, '21500.05'],
] as const)('in %s, %d fen are written %s', (unit, fen, text) => {
  expect(amountIn(unit, fen)).toBe(text)
})

test('an amount is written without loss', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (fen) => {
      expect(Math.round(Number(amountIn('万元', fen)) * 1e6)).toBe(fen + 0)
      expect(Math.round(Number(amountIn('元', fen)) * 1e2)).toBe(fen + 0)
    }),
  )
})

test('heads are Chinese, with the unit of money', () => {
  expect(headsOf(tableOf('collectiveIncomes')).slice(0, 3)).toEqual(['村代码', '年度', '总收入(万元)'])
  expect(headsOf(tableOf('residentIncomes'))).toEqual(['村代码', '年度', '村民人均收入(元)'])
})

test('enums and booleans are written in Chinese, what is missing is blank', () => {
  const row = {
    villageId: '370686103214',
    category: 'LIFTED_FROM_POVERTY',
    listedOn: '2021-11-03',
    isCityKeyVillage: false,
  }
  expect(cellsOf(tableOf('villageCategories'), row)).toEqual(['370686103214', '脱贫村', '2021-11-03', '', '否'])
})

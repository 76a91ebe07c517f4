import { delimiterOf } from './csv-delimiter'

it.each([
  ['甲,乙,丙\n1,2,3\n', ','],
  ['甲;乙;丙\n1,5;2;3\n2,5;2;3\n', ';'],
  ['甲\t乙\n1\t2;3;4\n', '\t'],
  ['村集体收入统计表\n甲,乙,备注\n1,2,a;b;c;d\n1,2,x\n', ','],
  ['甲,乙\n"a;b;c\nd;e;f",2\n"g;h",3\n', ','],
  ['甲,乙\n"say ""a;b""",2\n', ','],
  ['只有一列\n1\n', ','],
])('%p is separated by %p', (text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter)
})

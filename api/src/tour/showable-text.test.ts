import { textFault } from './showable-text'

it.each([
  ['原软弱涣散村党支部', 'SENSITIVE_LABEL'],
  ['软 弱·涣 散', 'SENSITIVE_LABEL'],
  ['曾列为问题突出村', 'SENSITIVE_LABEL'],
  ['联系电话13812345678', 'PERSONAL_DATA'],
  ['电话 138-1234-5678', 'PERSONAL_DATA'],
  ['电话１３８１２３４５６７８', 'PERSONAL_DATA'],
  ['身份证370602199003071234', 'PERSONAL_DATA'],
])('%s is not shown to visitors', (text, code) => {
  expect(textFault(text)?.code).toBe(code)
})

it.each([
  '党支部领办合作社,苹果产业连片发展',
  '370686103214 是统计用区划代码',
  '集体收入2021年13812元,2024年138123456元',
  '着力解决群众反映的问题,成效突出',
])('%s may be shown', (text) => {
  expect(textFault(text)).toBeNull()
})

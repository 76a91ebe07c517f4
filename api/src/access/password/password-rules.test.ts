import { passwordFault } from './password-rules'

const account = { login: 'li.na', name: '李娜娜' }
const fault = (password: string) => passwordFault(password, account)?.facts.why ?? null

it('takes any sentence, whatever its characters', () => {
  for (const good of [
    'correct horse battery',
    '红旗渠边的一棵老槐树下',
    'kq7vtrwmzd',
    'Baum Haus Regen',
    'w'.padEnd(200, 'xyab!'),
  ])
    expect([good, fault(good)]).toEqual([good, null])
})

it('counts characters, not bytes or halves of them', () => {
  expect(fault('九个字的密码不够长')).toBe('TOO_SHORT')
  expect(fault('𠮷野家𠮷野家𠮷野')).toBe('TOO_SHORT')
  expect(fault('abcde1234')).toBe('TOO_SHORT')
  expect(fault('qz'.repeat(101))).toBe('TOO_LONG')
})

it('refuses the commonest, with digits and signs around them too', () => {
  for (const common of [
    '1234567890',
    'qwertyuiop',
    'PASSWORD123',
    'password2024!',
    'ｐａｓｓｗｏｒｄ１２３',
    '!!football99',
  ])
    expect([common, fault(common)]).toEqual([common, 'COMMON'])
})

it('refuses the account and the place in other words', () => {
  for (const like of ['li.na123456'.slice(0, 10), '李娜娜tianye烟台田野1', 'Tianye-Yantai-1', 'na li li.na tianye'])
    expect([like, fault(like)]).toEqual([like, 'LIKE_ACCOUNT'])
})

it('refuses what repeats itself or follows the alphabet or the keyboard', () => {
  for (const simple of [
    'aaaaaaaaaaab',
    'ababababababab',
    'abcdefghijklm',
    'asdfghjkl;zx',
    '9876543210987',
    'x7q x7q x7q x7q ',
  ])
    expect([simple, fault(simple)]).toEqual([simple, 'TOO_SIMPLE'])
})

import { personalDataIn } from './personal-data'

describe('personalDataIn', () => {
  it.each([
    ['联系人电话13812345678', '13812345678'],
    ['电话１３８－１２３４－５６７８', '138-1234-5678'],
    ['身份证11010119900307123X登记', '11010119900307123X'],
  ])('finds an identity or phone number in %s', (text, found) => {
    expect(personalDataIn(text)).toBe(found)
  })

  it.each(['冷藏仓库投用', '投资1200000元', '370681101201村启动', '2022年4月1日启动', '编号201381234567890'])(
    'lets %s pass',
    (text) => {
      expect(personalDataIn(text)).toBeNull()
    },
  )
})

import { balanceSize, differenceText } from './balance'

describe('how alike both sides are', () => {
  it('is small up to a tenth and large beyond a quarter of a standard deviation, either way', () => {
    expect([0.1, -0.1, 0.11, -0.25, 0.26, -0.6].map(balanceSize)).toEqual([
      'small',
      'small',
      'medium',
      'medium',
      'large',
      'large',
    ])
  })

  it('is written with its sign, which nothing that rounds to zero has', () => {
    expect([0.254, -0.68, 0.004, -0.004, null].map(differenceText)).toEqual(['+0.25', '−0.68', '0.00', '0.00', null])
  })
})

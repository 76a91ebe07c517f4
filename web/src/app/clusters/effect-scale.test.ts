import { halfWidth, placeBar } from './effect-scale'

describe('effects under one another', () => {
  it('share one width, in which all but the widest few fit', () => {
    const usual = Array.from({ length: 19 }, (_, at) => ({ effect: at, interval: { low: -10, high: 20 } }))
    expect(halfWidth([...usual, { effect: 5000, interval: { low: -9000, high: 9000 } }])).toBe(20)
    expect(halfWidth([])).toBe(0)
  })

  it('stand left of the middle below zero and right of it above', () => {
    expect(placeBar(-5, { low: -10, high: 10 }, 20)).toEqual({ from: 25, to: 75, mark: 37.5, isClipped: false })
    expect(placeBar(0, null, 0)).toEqual({ from: 50, to: 50, mark: 50, isClipped: false })
  })

  it('end at the edge where they lie beyond it, and say so', () => {
    expect(placeBar(30, { low: 10, high: null }, 20)).toEqual({ from: 75, to: 100, mark: 100, isClipped: true })
    expect(placeBar(-30, { low: -40, high: 0 }, 20)).toEqual({ from: 0, to: 50, mark: 0, isClipped: true })
  })
})

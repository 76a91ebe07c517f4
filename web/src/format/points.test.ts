import { pointSumText, pointsChange, pointsText } from './points'

describe('writing points', () => {
  it('keeps one decimal, and no sign before a nought', () => {
    expect(pointsText(73.55)).toBe('73.5')
    expect(pointsText(100)).toBe('100.0')
    expect(pointsText(-0.04)).toBe('0.0')
  })

  it('says nothing of a score that is not there', () => {
    expect(pointsText(null)).toBeNull()
    expect(pointsChange(undefined)).toBeNull()
  })

  it('gives a change its sign and arrow by the digits written', () => {
    expect(pointsChange(6.52)).toEqual({ direction: 'up', arrow: '▲', text: '+6.5' })
    expect(pointsChange(-0.13)).toEqual({ direction: 'down', arrow: '▼', text: '−0.1' })
    expect(pointsChange(0.04)).toEqual({ direction: 'level', arrow: '–', text: '0.0' })
  })

  it('writes sums whole', () => {
    expect(pointSumText(4181.9)).toBe('4182')
  })
})

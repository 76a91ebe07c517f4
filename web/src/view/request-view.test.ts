import { addressWith } from './request-view'

describe('an address with one parameter set', () => {
  it('keeps what else the page shows', () => {
    const here = '/duties?status=OVERDUE&on=2023-06-30&place=unit%3Acounties%3Aqixia'
    expect(addressWith(here, 'lang', 'en')).toBe(`${here}&lang=en`)
    expect(addressWith(`${here}&lang=en`, 'lang', '')).toBe(here)
  })

  it('keeps what stands behind another question mark', () => {
    expect(addressWith('/query?query=a?b&view=chart', 'lang', 'en')).toBe('/query?query=a%3Fb&view=chart&lang=en')
  })

  it('never leads to another host', () => {
    expect(addressWith('//elsewhere.example/x', 'lang', 'en')).toBe('/elsewhere.example/x?lang=en')
    expect(addressWith('/\\elsewhere.example', 'lang', 'en')).toBe('/elsewhere.example?lang=en')
  })

  it('replaces the parameter and forgets what is no part of the page', () => {
    expect(addressWith('/?theme=dark&period=2023&_rsc=1abc', 'theme', 'light')).toBe('/?period=2023&theme=light')
    expect(addressWith('/plan?_rsc=1abc', 'lang', '')).toBe('/plan')
  })
})

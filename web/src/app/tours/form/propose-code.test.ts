import { proposeCode } from './propose-code'

describe('the code proposed for a tour', () => {
  it('is its month, and what is free where that is taken', () => {
    expect(proposeCode('2026-11-24', [])).toBe('GM-2026-11')
    expect(proposeCode('2026-11-24', ['GM-2026-11', 'GM-2026-11-2', 'GM-2026-11-4'])).toBe('GM-2026-11-3')
  })
})

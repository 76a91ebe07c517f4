import { measures } from '../app/registry'

describe('the time rule', () => {
  it('of yes and no is always that of a stock: twelve times yes is still yes', () => {
    const wrong = measures.filter(({ kind, timeRule }) => kind === 'FLAG' && timeRule !== 'STOCK')
    expect(wrong.map(({ key }) => key)).toEqual([])
  })

  it('agrees with the definition: what stands at the end is a stock, what is told of the span a flow', () => {
    const says = (pattern: RegExp) => measures.filter(({ definition }) => pattern.test(definition.zh))
    const atTheEnd = says(/期末|年末|季末|累计/)
    const ofTheSpan = says(/^(当年|当月|季度内|本年)/)
    expect(atTheEnd.length).toBeGreaterThan(10)
    expect(ofTheSpan.length).toBeGreaterThan(5)
    expect(atTheEnd.filter(({ timeRule }) => timeRule !== 'STOCK').map(({ key }) => key)).toEqual([])
    expect(ofTheSpan.filter(({ timeRule }) => timeRule !== 'FLOW').map(({ key }) => key)).toEqual([])
  })
})

import { readView } from '@/view/view'
import { planHref, readPlanView } from './plan-view'

const view = readView({})

describe('the address of the plan', () => {
  it('leads to a requirement or a clause', () => {
    expect(planHref(view, {}, 'R27')).toBe('/plan#R27')
    expect(planHref({ ...view, lang: 'en' }, { on: '2023-06-30' }, '三.3')).toBe('/plan?lang=en&on=2023-06-30#三.3')
  })

  it('comes back from its own parameters', () => {
    const shown = { dimension: 'D2', on: '2023-06-30', version: 'yantai-2021' } as const
    const { searchParams } = new URL(planHref(view, shown), 'http://x')
    expect(readPlanView(Object.fromEntries(searchParams))).toEqual(shown)
  })

  it('leaves out what it does not understand', () => {
    const given = { dimension: 'D6', on: '2023-02-30', version: '../x' }
    expect(readPlanView(given)).toEqual({ dimension: null, on: null, version: null })
  })
})

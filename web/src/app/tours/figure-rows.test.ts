import type { MovedNumberFragment, ShownFigureFragment } from '@/gql/graphql'
import { figureRows } from './figure-rows'

const figure = (value: number | null, changes: Partial<ShownFigureFragment> = {}) =>
  ({
    metric: 'collectiveIncome',
    stat: 'MEDIAN',
    period: '2024',
    value,
    unit: 'YUAN',
    state: value === null ? 'NOT_REPORTED' : 'REPORTED',
    reported: 9,
    expected: 10,
    ...changes,
  }) as ShownFigureFragment

const moved = {
  stopCode: 'GM-1',
  metric: 'collectiveIncome',
  stat: 'MEDIAN',
  period: '2024',
  unit: 'YUAN',
  was: 1,
  wasState: 'REPORTED',
  is: null,
  isState: 'NOT_COMPARABLE',
} as MovedNumberFragment

const CHOSEN = [{ metric: 'collectiveIncome', period: '2024', stat: null }] as const

describe('figures of a stop', () => {
  it('are the same today when they have not moved, whatever the draft would show', () => {
    const [row] = figureRows(CHOSEN, { stopCode: 'GM-1', published: [figure(1)], draft: [figure(1)], moved: [] })
    expect(row).toMatchObject({ published: { value: 1 }, today: { value: 1 }, hasMoved: false })
  })

  it('tell what they are today and why there is none', () => {
    const [row] = figureRows(CHOSEN, { stopCode: 'GM-1', published: [figure(1)], draft: null, moved: [moved] })
    expect(row).toMatchObject({
      published: { value: 1 },
      today: { value: null, state: 'NOT_COMPARABLE' },
      hasMoved: true,
    })
  })

  it('do not take the move of another stop or statistic', () => {
    const others = [
      { ...moved, stopCode: 'GM-2' },
      { ...moved, stat: 'SUM' as const },
    ]
    const [row] = figureRows(CHOSEN, { stopCode: 'GM-1', published: [figure(1)], draft: null, moved: others })
    expect(row?.hasMoved).toBe(false)
  })

  it('are those of the draft before the first publication, and nothing where that is refused', () => {
    const sides = { stopCode: 'GM-1', published: null, moved: [] }
    expect(figureRows(CHOSEN, { ...sides, draft: [figure(2)] })[0]).toMatchObject({
      published: null,
      today: { value: 2, villages: { reported: 9, expected: 10 } },
    })
    expect(figureRows(CHOSEN, { ...sides, draft: null })[0]?.today).toBeNull()
  })

  it('are found by the statistic that was chosen', () => {
    const published = [figure(1), figure(5, { stat: 'SUM' })]
    const chosen = [{ metric: 'collectiveIncome', period: '2024', stat: 'SUM' }] as const
    expect(figureRows(chosen, { stopCode: 'GM-1', published, draft: null, moved: [] })[0]?.published?.value).toBe(5)
  })
})

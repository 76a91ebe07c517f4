import { emptyStop, emptyTour, tourInput } from './tour-draft'
import { beginTour, type TourAction, tourReducer } from './tour-reducer'

const play = (...actions: TourAction[]) => actions.reduce(tourReducer, beginTour(emptyTour('GM-2024-10')))
const addStop = (key: string): TourAction => ({ type: 'stops', change: { do: 'insert', item: emptyStop(key) } })
const figure = { key: 'f1', metric: 'collectiveIncome', period: '2024', stat: '', against: '2023' }
const addFigure: TourAction = { type: 'part', stop: 's1', name: 'figures', change: { do: 'insert', item: figure } }

describe('a tour being edited', () => {
  it('has its words changed and its stops moved, and knows a stop wherever it stands', () => {
    const { draft } = play(
      { type: 'tour', changes: { title: '秋季观摩' } },
      addStop('s1'),
      addStop('s2'),
      { type: 'stops', change: { do: 'move', key: 's1', by: 1 } },
      addFigure,
    )
    expect(draft).toMatchObject({ title: '秋季观摩', stops: [{ key: 's2' }, { key: 's1', figures: [figure] }] })
  })

  it('takes back what was removed, the last first, and keeps what was written meanwhile', () => {
    const without = play(
      addStop('s1'),
      addStop('s2'),
      addFigure,
      { type: 'part', stop: 's1', name: 'figures', change: { do: 'remove', key: 'f1' } },
      { type: 'stops', change: { do: 'remove', key: 's1' } },
      { type: 'stops', change: { do: 'set', key: 's2', changes: { title: '新写的' } } },
    )
    expect(without.draft.stops.map(({ key }) => key)).toEqual(['s2'])
    const once = tourReducer(without, { type: 'undo' })
    expect(once.draft.stops).toMatchObject([
      { key: 's1', figures: [] },
      { key: 's2', title: '新写的' },
    ])
    const twice = tourReducer(once, { type: 'undo' })
    expect(twice.draft.stops).toMatchObject([{ figures: [figure] }, { title: '新写的' }])
    expect(tourReducer(twice, { type: 'undo' })).toEqual(twice)
  })

  it('is left as it is by a change to a stop that is no more', () => {
    const before = play(addStop('s2'))
    expect(tourReducer(before, addFigure).draft).toEqual(before.draft)
  })

  it('is handed in with null where nothing was written, and one place a stop', () => {
    const { draft } = play(addStop('s1'), addFigure, {
      type: 'stops',
      change: {
        do: 'set',
        key: 's1',
        changes: { title: '一站', place: { kind: 'VILLAGE', code: '370613002201', name: '东村' } },
      },
    })
    expect(tourInput(draft)).toMatchObject({
      code: 'GM-2024-10',
      titleEn: null,
      visitOn: null,
      stops: [
        {
          code: null,
          clusterCode: null,
          villageCode: '370613002201',
          figures: [{ metric: 'collectiveIncome', period: '2024', stat: null, against: '2023' }],
        },
      ],
    })
  })
})

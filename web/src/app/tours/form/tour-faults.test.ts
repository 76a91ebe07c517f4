import { editZh } from '@/i18n/edit.zh'
import { emptyStop, emptyTour } from './tour-draft'
import { tourFaults } from './tour-faults'

describe('a tour before it is sent', () => {
  it('names the days, metrics and periods that are blank, and nothing that the hub judges', () => {
    const stop = {
      ...emptyStop('s1'),
      milestones: [{ key: 'a', happenedOn: '', title: '' }],
      figures: [
        { key: 'a', metric: 'collectiveIncome', period: '2024', stat: '', against: '' },
        { key: 'b', metric: '', period: '', stat: '', against: '' },
      ],
    }
    const paths = tourFaults({ ...emptyTour('GM-1'), stops: [stop] }, editZh, { taken: [] }).map(({ path }) => path)
    expect(paths).toEqual(['stops.0.milestones.0.happenedOn', 'stops.0.figures.1.metric', 'stops.0.figures.1.period'])
  })

  it('does not take the code of another tour', () => {
    expect(tourFaults(emptyTour(' GM-1 '), editZh, { taken: ['GM-1'] })).toEqual([
      { path: 'code', message: editZh.tour.codeTaken },
    ])
  })
})

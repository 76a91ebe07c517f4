import { projectStatus } from './project-status'

const TODAY = '2024-03-01'

describe('how a livelihood project stands', () => {
  it.each([
    [{ dueOn: '2024-01-31', completedOn: '2024-01-31' }, { kind: 'ON_TIME' }],
    [
      { dueOn: '2024-01-31', completedOn: '2024-02-03' },
      { kind: 'LATE', days: 3 },
    ],
    [{ dueOn: null, completedOn: '2024-02-03' }, { kind: 'DONE' }],
    [
      { dueOn: '2024-02-28', completedOn: null },
      { kind: 'OVERDUE', days: 2 },
    ],
    [
      { dueOn: '2024-03-01', completedOn: null },
      { kind: 'DUE_IN', days: 0 },
    ],
    [
      { dueOn: '2024-03-31', completedOn: null },
      { kind: 'DUE_IN', days: 30 },
    ],
    [{}, { kind: 'NO_DUE' }],
  ])('%j is %j', (dates, status) => {
    expect(projectStatus(dates, TODAY)).toEqual(status)
  })
})

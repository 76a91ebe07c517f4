import { labelOfParts } from './parts-label'

describe('the label of parts', () => {
  it.each([
    [['2024-01', '2024-02', '2024-10'], 'FLOW', '2024年1—2月、10月', 'Jan–Feb, Oct 2024'],
    [['2024-03'], 'FLOW', '2024年3月', 'Mar 2024'],
    [['2024Q1', '2024Q2', '2024Q3'], 'FLOW', '2024年一至三季度', 'Q1–Q3 2024'],
    [['2024Q1', '2024Q2', '2024Q3'], 'STOCK', '截至2024年三季度末', 'as of the end of Q3 2024'],
    [['2024H1'], 'FLOW', '2024年上半年', 'H1 2024'],
    [['2024H2'], 'STOCK', '截至2024年下半年末', 'as of the end of H2 2024'],
    [['2024H1', '2024H2'], 'FLOW', '2024年全年', 'H1–H2 2024'],
  ] as const)('of %j as %s is %s', (keys, rule, zh, en) => {
    expect(labelOfParts(keys, rule)).toEqual({ zh, en })
  })

  it('does not exist where none is in', () => {
    expect(labelOfParts([], 'FLOW')).toBeNull()
  })
})

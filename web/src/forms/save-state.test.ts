import type { FormOutcomeFragment } from '@/gql/graphql'
import { freshState, saveReducer } from './save-state'

const outcome = (changes: Partial<FormOutcomeFragment>): FormOutcomeFragment => ({
  status: 'PUBLISHED',
  revision: null,
  inserted: 0,
  changed: 0,
  withdrawn: 0,
  issues: [],
  conflicts: [],
  ...changes,
})
const conflict = (revision: number): FormOutcomeFragment['conflicts'][number] => ({
  dataset: 'tours',
  rowKey: 'GM',
  path: '',
  kind: 'CHANGED',
  revision,
  actor: 'admin',
  publishedAt: '2024-10-18T00:00:00Z',
  fields: [],
})
const finding = (keyed: string) => ({ severity: 'ERROR', message: '错', path: keyed, keyed }) as const

describe('how a form stands with the hub', () => {
  it('forgets the last answer when it is sent again, and keeps the revision it began with', () => {
    const refused = saveReducer(freshState(7), { type: 'found', findings: [finding('title')] })
    expect(refused).toMatchObject({ base: 7, result: { kind: 'REFUSED' } })
    expect(saveReducer(refused, { type: 'sent' })).toMatchObject({ base: 7, isBusy: true, result: null, findings: [] })
  })

  it('moves on to the newest revision whose changes were read, and to no other', () => {
    const event = {
      type: 'answered',
      findings: [],
      outcome: outcome({ status: 'CONFLICT', conflicts: [conflict(9), conflict(8)] }),
    } as const
    const told = saveReducer(freshState(7), event)
    expect(told).toMatchObject({ base: 7, result: { kind: 'CONFLICT' } })
    expect(saveReducer(told, { type: 'overruled' })).toEqual(freshState(9))
  })

  it('lets go of a finding when its field is changed', () => {
    const refused = withFindings()
    const after = saveReducer(refused, { type: 'edited', keyed: 'title' })
    expect(after.findings.map(({ keyed }) => keyed)).toEqual(['stops.s1.title'])
    expect(saveReducer(after, { type: 'edited', keyed: 'title' })).toBe(after)
  })

  it('says by which revision it was published, or what would change', () => {
    const answered = (given: FormOutcomeFragment) =>
      saveReducer(freshState(7), { type: 'answered', outcome: given, findings: [] }).result
    expect(answered(outcome({ revision: 8 }))).toEqual({ kind: 'PUBLISHED', revision: 8 })
    expect(answered(outcome({ status: 'CHECKED', inserted: 2 }))).toMatchObject({ kind: 'CHECKED', inserted: 2 })
    expect(saveReducer(freshState(7), { type: 'failed', message: null })).toMatchObject({
      isBusy: false,
      result: { kind: 'FAILED', message: null },
    })
  })
})

const withFindings = () =>
  saveReducer(freshState(7), { type: 'found', findings: [finding('title'), finding('stops.s1.title')] })

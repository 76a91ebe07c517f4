import { auditHref, NO_FILTER, readAudit } from './audit-filter'

const ACTIONS = ['SIGN_IN', 'EXPORT'] as const

it('an address says which entries are shown, and back', () => {
  const filter = readAudit({ actor: ' wang ', action: 'EXPORT', from: '2024-03-01', page: '3' }, ACTIONS)
  expect(filter).toEqual({ actor: 'wang', action: 'EXPORT', subject: '', from: '2024-03-01', to: null, page: 3 })
  expect(auditHref('en', filter)).toBe('/audit?actor=wang&action=EXPORT&from=2024-03-01&page=3&lang=en')
})

it('what is no day and no action is left out', () => {
  expect(readAudit({ action: 'DANCE', from: '2024-02-30', to: 'today' }, ACTIONS)).toEqual(NO_FILTER)
  expect(auditHref('zh', NO_FILTER)).toBe('/audit')
})

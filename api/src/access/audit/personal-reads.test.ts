import { PersonalReads } from './personal-reads'

it('is one entry with how many postings of which places, each counted once', () => {
  const reads = new PersonalReads()
  expect(reads.entryOf('wang', null)).toBeNull()
  reads.note(7, '370687101202')
  reads.note(7, '370687101202')
  reads.note(8, '370687101201')
  expect(reads.entryOf('wang', '10.0.0.1')).toEqual({
    actor: 'wang',
    action: 'PERSONAL_READ',
    subject: '2 postings of 2 places',
    detail: '370687101201 370687101202',
    address: '10.0.0.1',
  })
})

it('names no more places than an entry holds, and says how many there are', () => {
  const reads = new PersonalReads()
  for (let id = 0; id < 1_000; id++) reads.note(id, `37068710${String(id).padStart(4, '0')}`)
  const entry = reads.entryOf('wang', null)
  expect(entry?.subject).toBe('1000 postings of 1000 places')
  expect(entry?.detail).toMatch(/ … \+940$/)
})

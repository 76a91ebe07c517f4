import { PersonalReads } from './personal-reads'

const codeOf = (villageId: number) => `370687101${villageId}`

it('is one entry with how many postings of which places, each counted once', () => {
  const reads = new PersonalReads()
  expect(reads.entryOf('wang', null, codeOf)).toBeNull()
  reads.note({ id: 7, villageId: 202 })
  reads.note({ id: 7, villageId: 202 })
  reads.note({ id: 8, villageId: 201 })
  expect(reads.entryOf('wang', '10.0.0.1', codeOf)).toEqual({
    actor: 'wang',
    action: 'PERSONAL_READ',
    subject: '2 postings of 2 places',
    detail: '370687101201 370687101202',
    address: '10.0.0.1',
  })
})

it('names no more places than an entry holds, and says how many there are', () => {
  const reads = new PersonalReads()
  for (let id = 0; id < 1_000; id++) reads.note({ id, villageId: id })
  const entry = reads.entryOf('wang', null, codeOf)
  expect(entry?.subject).toBe('1000 postings of 1000 places')
  expect(entry?.detail).toMatch(/ … \+940$/)
})

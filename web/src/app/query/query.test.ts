import { savedOperations } from '@/gql/operations'
import { titleOf } from './saved-operation'
import { hashOf, readHash } from './shared-query'
import { TOPICS } from './topics'

describe('a shared query', () => {
  it('comes back from its link, whatever it holds', () => {
    const shared = {
      query: '# 合计 & 增速\nquery A($p: PeriodKey = "2024") { hub { revision } }\n',
      variables: '{ "p": "2024" }',
      view: 'chart',
    } as const
    expect(readHash(hashOf(shared))).toEqual(shared)
    expect(readHash(hashOf({ ...shared, variables: ' ' }))).toEqual({ ...shared, variables: '' })
  })

  it('is none where the hash carries none', () => {
    expect(readHash('')).toBeNull()
    expect(readHash('#R27')).toBeNull()
    expect(readHash('#query=%7B%7D&view=nonsense')).toEqual({ query: '{}', variables: '', view: 'table' })
  })
})

describe('the saved operations', () => {
  it('stand each under one topic', () => {
    const names = TOPICS.flatMap(({ operations }) => operations)
    expect(names.toSorted()).toEqual(savedOperations.map(({ name }) => name).toSorted())
  })

  it('stand ready with a title in both languages', () => {
    expect(savedOperations.map(({ name }) => name)).toContain('CountyRanking')
    for (const operation of savedOperations) {
      expect(titleOf(operation, 'zh')).toMatch(/[\u4e00-\u9fff]/)
      expect(titleOf(operation, 'en')).toMatch(/^[A-Z][\x20-\x7e]+$/)
    }
  })

  it('have their name where nobody wrote a title', () => {
    expect(titleOf({ name: 'Bare', text: 'query Bare { hub { revision } }' }, 'zh')).toBe('Bare')
  })
})

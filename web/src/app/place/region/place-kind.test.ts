import { readView } from '@/view/view'
import { placeKind } from './place-kind'

const view = readView({ list: 'yantai-14' })

describe('what the code of a place says', () => {
  it.each([
    ['3706', 'HOME', null, { level: 'COUNTY', list: 'yantai-14', within: '3706' }],
    ['370686', 'COUNTY', {}, { level: 'TOWNSHIP', list: null, within: '370686' }],
    ['370686102', 'TOWNSHIP', { within: '370686' }, null],
    [
      'unit:yantai-14:changdao',
      'UNIT',
      { list: 'yantai-14' },
      { level: 'TOWNSHIP', list: null, within: 'unit:yantai-14:changdao' },
    ],
  ])('%s is %s', (code, kind, peers, children) => {
    expect(placeKind(code, view)).toEqual({ kind, peers, children })
  })

  it.each(['', '37x6', '37068', 'unit:a', 'unit:a:b:c', '370686102201'])('"%s" has no such page', (code) => {
    expect(placeKind(code, view)).toBeNull()
  })
})

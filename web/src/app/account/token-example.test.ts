import { originOf, tokenExample } from './token-example'

it('the example names the address that the browser used', () => {
  const behind = new Headers({
    'x-forwarded-host': 'tianye.example',
    'x-forwarded-proto': 'https, http',
    host: 'web:3000',
  })
  expect(originOf(behind)).toBe('https://tianye.example')
  expect(originOf(new Headers({ host: '127.0.0.1:3000' }))).toBe('http://127.0.0.1:3000')
})

it('the example can be run as it stands', () => {
  const lines = tokenExample('http://127.0.0.1:3000', 'abc').split('\n')
  expect(lines.slice(0, -1).every((line) => line.endsWith('\\'))).toBe(true)
  const body = lines.at(-1)?.match(/'(.+)'/)?.[1] ?? ''
  expect(JSON.parse(body)).toEqual({ query: '{ hub { revision publishedAt } }' })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startTestApi } from '../start-test-api'

const page = readFileSync(join(__dirname, '../../../docs/analysts.md'), 'utf8')
const HUB = 'http://127.0.0.1:3000'

const matches = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, found = '']) => found)

/** Every address of a file on the page, each once. */
const addresses = [...new Set(matches(/http:\/\/127\.0\.0\.1:3000(\/operations\/[^\s"'`]+)/g))]
const questions = [
  ...matches(/```graphql\n([\s\S]*?)```/g),
  ...matches(/QUERY = """\n([\s\S]*?)"""/g),
  ...matches(/query <- '(.*)'/g),
]

describe('what the page for analysts shows', () => {
  const api = startTestApi('sqlite', 'small-city')

  it('has addresses and questions in every tool', () => {
    expect(addresses.length).toBeGreaterThanOrEqual(4)
    expect(questions).toHaveLength(3)
    expect(page.split(HUB).length).toBeGreaterThan(7)
  })

  it.each(addresses)('%s is a file', async (address) => {
    // The small city has no list of reporting units: its counties are ranked as counties.
    const here = address.replace(/(CountyRanking\.\w+\?)/, '$1list=&')
    const response = await fetch((await api).api.url + here)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toContain('attachment')
  })

  it.each(questions)('%s is answered as CSV with the column of codes that programs name', async (query) => {
    const response = await fetch(`${(await api).api.url}/files/answer.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { period: '2024' }, all: true }),
    })
    const text = await response.text()
    expect(text.split('\r\n')[0]).toContain('区划代码')
    expect(response.status).toBe(200)
  })
})

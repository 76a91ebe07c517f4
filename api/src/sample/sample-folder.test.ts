import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { exampleCity } from '../../test/map-of-places'
import { sampleFolder } from './sample-folder'
import { DEFAULT_SAMPLE, type SampleOptions } from './sample-options'
import { planSample } from './sample-plan'
import { sampleTables } from './sample-tables'

const map = exampleCity([200, 150])
const root = mkdtempSync(join(tmpdir(), 'tianye-sample-test-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function write(name: string, options: Partial<SampleOptions> = {}): Promise<Map<string, string>> {
  const files = await sampleFolder(map, join(root, name), options)
  return new Map(files.map(({ path }) => [basename(path), readFileSync(path, 'utf8')]))
}

test('the same map and options give the same bytes, another seed others', async () => {
  const first = await write('first')
  expect(await write('second')).toEqual(first)
  const other = await write('other', { seed: 'other' })
  expect([...other.keys()]).toEqual([...first.keys()])
  expect(other.get('样例数据-村集体收入.csv')).not.toBe(first.get('样例数据-村集体收入.csv'))
})

test('one labelled file a dataset, with a byte order mark, Chinese heads and every row of the plan', async () => {
  const files = await write('files')
  const plan = planSample(map, DEFAULT_SAMPLE)
  expect(files.size).toBe(sampleTables.length)
  for (const table of sampleTables) {
    const text = files.get(`样例数据-${table.dataset.words.zh}.csv`)
    expect(text?.startsWith('\uFEFF')).toBe(true)
    const [head = [], ...rows] = parse(text ?? '', { bom: true }) as string[][]
    expect(head).toHaveLength(table.dataset.columns.length)
    expect(rows).toHaveLength([...table.rows(plan)].length)
  }
})

test('a prefix writes the same lines that the whole has for it', async () => {
  const whole = await write('whole')
  const part = await write('part', { within: '370682' })
  const linesOf = (files: Map<string, string>) => (files.get('样例数据-星级评定.csv') ?? '').split('\n')
  expect(linesOf(part).slice(1, -1)).toEqual(linesOf(whole).filter((line) => line.startsWith('370682')))
  expect(linesOf(part).length).toBeGreaterThan(800)
})

test('figures can be left out', async () => {
  expect((await write('lean', { figures: false })).has('样例数据-村级指标.csv')).toBe(false)
})

test('a prefix without villages is refused by name', async () => {
  await expect(write('none', { within: '9999' })).rejects.toMatchObject({
    code: 'SAMPLE_WITHOUT_VILLAGES',
    facts: { within: '9999' },
  })
})

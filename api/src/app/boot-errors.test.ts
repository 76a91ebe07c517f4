import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeTestDatabase } from '../../test/databases'
import { DomainError } from '../common/domain-error'
import { openDatabase } from '../db/open-database'
import { bootErrorWords } from './boot-errors'

const known = { host: '127.0.0.1', port: 3000, dataDir: '/srv/tianye' }

/** Opens a database that cannot be opened; the words for its error. */
async function wordsOfOpening(settings: { url?: string; dataDir?: string }): Promise<string | undefined> {
  const error = await openDatabase({ dataDir: '/nowhere', ...settings }).then(
    () => null,
    (reason: unknown) => reason,
  )
  return bootErrorWords(error, known)?.zh
}

describe('what stops a start is said in words', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tianye-boot-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('a port in use, with the next one to try', async () => {
    const first = createServer().listen(0, '127.0.0.1')
    await new Promise((done) => first.once('listening', done))
    const { port } = first.address() as { port: number }
    const error = await new Promise((done) => createServer().once('error', done).listen(port, '127.0.0.1'))
    first.close()
    expect(bootErrorWords(error, known)).toEqual({
      zh: `端口 ${port}（127.0.0.1）已被占用。请停止占用它的程序，或另选端口，例如 PORT=${port + 1}。`,
      en: expect.stringContaining(`PORT=${port + 1}`),
    })
  })

  it('a data folder that is a file', async () => {
    writeFileSync(join(folder, 'file'), '')
    expect(await wordsOfOpening({ dataDir: join(folder, 'file') })).toContain('无法写入')
  })

  it('a data folder in which nothing can be made', async () => {
    expect(await wordsOfOpening({ dataDir: '/dev/null/tianye' })).toContain('无法写入')
    expect(await wordsOfOpening({ url: `sqlite:${folder}` })).toContain('无法写入')
  })

  it('a database file that is none', async () => {
    const path = join(folder, 'text.sqlite')
    writeFileSync(path, '这不是数据库'.repeat(500))
    chmodSync(path, 0o600)
    expect(await wordsOfOpening({ url: `sqlite:${path}` })).toContain('不是 SQLite 数据库')
  })

  it('a server that does not answer, a wrong user and an absent database', async () => {
    const { url } = await makeTestDatabase('mariadb')
    const wrongUser = url.replace('root@', 'nobody:wrong@')
    expect(await wordsOfOpening({ url: 'mariadb://root@127.0.0.1:1/hub' })).toContain('连不上数据库服务器')
    expect(await wordsOfOpening({ url: wrongUser })).toContain('拒绝了用户名或密码')
    expect(await wordsOfOpening({ url: `${url}_absent` })).toContain('请先建库')
  })

  it.each([
    ['ENOSPC', '磁盘已满'],
    ['SQLITE_FULL', '磁盘已满'],
    ['EROFS', '无法写入'],
    ['SQLITE_READONLY', '无法写入'],
  ])('%s', (code, words) => {
    expect(bootErrorWords(Object.assign(new Error('failed'), { code }), known)?.zh).toContain(words)
  })
})

it('a refusal of our own speaks for itself, and what nobody foresaw stays an error', () => {
  const words = { zh: '不行', en: 'no' }
  expect(bootErrorWords(new DomainError('X', words), known)).toBe(words)
  expect(bootErrorWords(new TypeError('x is not a function'), known)).toBeNull()
})

import { execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createConnection } from 'mysql2/promise'

const READY_WITHIN_MS = 60_000

/** A private MariaDB: nothing of it is outside its temporary folder, and it dies with the process that started it. */
export interface PrivateMariadb {
  /** Without a database name, for example `mariadb://root@127.0.0.1:40001`. */
  readonly url: string
  /** Stops the server and removes its folder. */
  stop(): Promise<void>
}

/** Speed over safety: the data live as long as the test run. */
const FLAGS = [
  '--bind-address=127.0.0.1',
  '--skip-name-resolve',
  '--skip-log-bin',
  '--character-set-server=utf8mb4',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--innodb-flush-method=nosync',
  '--innodb-buffer-pool-size=256M',
  '--innodb-log-file-size=64M',
  '--performance-schema=OFF',
  '--max-connections=300',
]

/** mariadbd refuses to run as root: root hands the folder to the user that Debian's package makes. */
function unprivilegedUser(folder: string): string[] {
  if (process.getuid?.() !== 0) return []
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'mysql'], { encoding: 'utf8' }))
  for (const path of [folder, join(folder, 'data')]) chownSync(path, idOf('-u'), idOf('-g'))
  return ['--user=mysql']
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('No port was given')
  return address.port
}

async function untilReady(port: number, logPath: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS
  for (;;) {
    try {
      const connection = await createConnection({ host: '127.0.0.1', port, user: 'root' })
      await connection.end()
      return
    } catch (error) {
      if (Date.now() > deadline)
        throw new Error(`MariaDB did not start: ${readFileSync(logPath, 'utf8')}`, { cause: error })
      await wait(50)
    }
  }
}

/**
 * Starts a MariaDB server of its own on a free port. A shell holds it: when the pipe to this process closes, however this
 * process ended, the shell stops the server and removes the folder.
 */
export async function startMariadb(): Promise<PrivateMariadb> {
  const folder = mkdtempSync(join(tmpdir(), 'tianye-mariadb-'))
  const data = join(folder, 'data')
  mkdirSync(data)
  const user = unprivilegedUser(folder)
  const install = ['--no-defaults', '--auth-root-authentication-method=normal', '--skip-test-db', `--datadir=${data}`]
  execFileSync('mariadb-install-db', [...install, ...user], { stdio: 'pipe' })

  const port = await freePort()
  const log = join(folder, 'server.log')
  const server = ['--no-defaults', `--datadir=${data}`, `--socket=${join(folder, 's')}`, `--port=${port}`, ...FLAGS]
  const hold = '"$@" >"$LOG" 2>&1 & server=$!; cat >/dev/null; kill -9 $server; wait $server; rm -rf "$FOLDER"'
  const holder = spawn('sh', ['-c', hold, 'hold', 'mariadbd', ...server, ...user], {
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...process.env, LOG: log, FOLDER: folder },
    detached: true, // Ctrl-C in the terminal reaches this process only; the closing pipe does the rest.
  })
  const ended = new Promise<void>((done) => holder.once('exit', () => done()))
  await untilReady(port, log)
  return {
    url: `mariadb://root@127.0.0.1:${port}`,
    stop: async () => {
      holder.stdin.end()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DomainError } from '../common/domain-error'
import type { Config } from './config'
import { projectFolder } from './version'

const READY_WITHIN_MS = 60_000
const STOP_WITHIN_MS = 5_000

/** The pages, running in a process of their own. */
export interface RunningWeb {
  readonly url: string
  /** Resolves when the process has ended, wanted or not, with whether it was wanted. */
  readonly ended: Promise<{ wanted: boolean }>
  close(): Promise<void>
}

/** The built server of the pages. */
const serverFile = () => join(projectFolder, 'web/.next/standalone/web/server.js')

function notBuilt(): DomainError {
  return new DomainError('WEB_NOT_BUILT', {
    zh: '网页还没有构建。请先运行 npm run build，或用 npm start 启动。',
    en: 'The pages are not built. Run npm run build first, or start with npm start.',
  })
}

/** Fails like the server itself would, but as an error of this process, which can be put in words. */
async function refuseTakenPort({ host, port }: Config): Promise<void> {
  const probe = createServer()
  await new Promise<void>((done, fail) => probe.once('error', fail).listen(port, host, done))
  await new Promise((done) => probe.close(done))
}

async function untilReady(url: string, isOver: () => boolean): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS
  while (!isOver() && Date.now() < deadline) {
    const answers = await fetch(`${url}/icon.svg`, { signal: AbortSignal.timeout(2_000) }).then(
      () => true,
      () => false,
    )
    if (answers) return
    await wait(100)
  }
  throw new DomainError('WEB_DID_NOT_START', {
    zh: '网页服务没有启动，原因见上面的输出。',
    en: 'The pages did not start; the output above says why.',
  })
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM')
  const inTime = await Promise.race([ended.then(() => true), wait(STOP_WITHIN_MS, false, { ref: false })])
  if (!inTime) child.kill('SIGKILL')
  await ended
}

/** Serves the pages on the public port; they reach the API at `apiUrl`. The child ends when this process does. */
export async function startWeb(config: Config, apiUrl: string): Promise<RunningWeb> {
  if (!existsSync(serverFile())) throw notBuilt()
  await refuseTakenPort(config)
  let wanted = false
  let over = false
  const child = fork(serverFile(), {
    execArgv: ['--require', join(__dirname, 'end-with-parent')],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(config.port),
      HOSTNAME: config.host,
      API_URL: apiUrl,
    },
    // Its own greeting would name an address that is right but not the first thing to read.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise<{ wanted: boolean }>((done) => {
    child.once('exit', () => {
      over = true
      done({ wanted })
    })
  })
  const close = async () => {
    wanted = true
    if (!over) await stop(child, ended)
  }
  const shownHost = config.host === '0.0.0.0' || config.host === '::' ? '127.0.0.1' : config.host
  const url = `http://${shownHost.includes(':') ? `[${shownHost}]` : shownHost}:${config.port}`
  try {
    await untilReady(url, () => over)
  } catch (error) {
    await close()
    throw error
  }
  return { url, ended, close }
}

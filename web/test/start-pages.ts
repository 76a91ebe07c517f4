import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort, type RunningHub } from './start-hub'

const PAGES = path.join(__dirname, '../.next/standalone/web/server.js')
const READY_WITHIN_MS = 60_000

/** The built pages alone, asking an API that may not be there. */
export async function startPages(apiUrl: string): Promise<Omit<RunningHub, 'output'>> {
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const env = { ...process.env, NODE_ENV: 'production', HOSTNAME: '127.0.0.1', PORT: port, API_URL: apiUrl } as const
  const child = spawn(process.execPath, [PAGES], { env, stdio: 'ignore' })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const answers = () =>
    fetch(`${url}/icon.svg`).then(
      ({ ok }) => ok,
      () => false,
    )
  const deadline = Date.now() + READY_WITHIN_MS
  while (!(await answers())) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The pages do not answer at ${url}`)
    await wait(100)
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

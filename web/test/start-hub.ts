import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ENTRY = join(__dirname, '../../api/dist/api/src/main.js')
const READY_WITHIN_MS = 180_000

/** The hub as it is installed, on a free port, with the sample in a temporary folder. */
export interface RunningHub {
  /** `http://127.0.0.1:41234` */
  readonly url: string
  /** What it has printed so far. */
  output(): string
  /** Stops it and removes its folder. Fails when it did not end well. */
  stop(): Promise<void>
}

/** A port nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

/** Starts the built hub (`npm run build`) and waits until it serves pages. Loading the sample takes half a minute. */
export async function startHub(signIn: 'required' | 'none' = 'none'): Promise<RunningHub> {
  if (!existsSync(ENTRY)) throw new Error('The hub is not built: npm run build')
  const dataDir = mkdtempSync(join(tmpdir(), 'tianye-hub-'))
  const port = await freePort()
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DATABASE_URL: '',
    LOG_LEVEL: 'warn',
    // Most stories are about what a page shows; those of sign-in start a hub that asks for it.
    SIGN_IN: signIn,
  } as const
  const child = spawn(process.execPath, [ENTRY, 'start'], { env: { ...env, DATA_DIR: dataDir, PORT: String(port) } })
  let output = ''
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  const url = `http://127.0.0.1:${port}`
  const ready = new Promise<void>((done, fail) => {
    const take = (chunk: Buffer) => {
      output += chunk.toString('utf8')
      if (output.includes(url)) done()
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    ended.then(() => fail(new Error(`The hub ended before it was ready:\n${output}`)))
    setTimeout(() => fail(new Error(`The hub was not ready in time:\n${output}`)), READY_WITHIN_MS).unref()
  })
  const clear = () => rmSync(dataDir, { recursive: true, force: true })
  try {
    await ready
  } catch (error) {
    child.kill('SIGKILL')
    clear()
    throw error
  }
  return {
    url,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM')
      const code = await ended
      clear()
      if (code !== 0) throw new Error(`The hub ended with ${code}:\n${output}`)
    },
  }
}

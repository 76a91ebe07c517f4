import { spawn } from 'node:child_process'
import { root } from './project.mjs'

const running = new Set()

// A stopped script stops what it started; Ctrl-C reaches the children by itself, and twice does no harm.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (running.size === 0) return
    for (const child of running) child.kill(signal)
    process.exitCode = 130
  })
}

/**
 * Runs a command in the project's folder. Answers `{ code, output }`; `code` is null when it could not start or was
 * killed. With `show` its output goes straight to the terminal and is not answered; with `show: 'errors'` only what it
 * writes to its error stream.
 */
export function run(command, args, { env = {}, show = false, cwd = root } = {}) {
  return new Promise((done) => {
    const stdio = show ? ['inherit', show === 'errors' ? 'pipe' : 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe']
    const child = spawn(command, args, { cwd, stdio, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } })
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    running.add(child)
    const end = (code, more = '') => {
      running.delete(child)
      done({ code, output: Buffer.concat(chunks).toString('utf8') + more })
    }
    child.once('error', (error) => end(null, `${error.message}\n`))
    child.once('close', (code) => end(code))
  })
}

/** Runs a program of a package, for example `tsc`. */
export function runBin(name, args, options) {
  return run(process.execPath, [`${root}/node_modules/.bin/${name}`, ...args], options)
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Says what begins, does it, says how long it took. `work` answers `{ code, output }`; its output is shown on failure. */
export async function step(label, work) {
  const since = Date.now()
  const onTerminal = process.stderr.isTTY
  process.stderr.write(onTerminal ? `… ${label}` : `… ${label}\n`)
  const answer = await work()
  const mark = answer.code === 0 ? '✓' : '✗'
  process.stderr.write(`${onTerminal ? '\r\u001b[2K' : ''}${mark} ${label}  ${seconds(since)}\n`)
  if (answer.code !== 0) process.stderr.write(`${answer.output}\n`)
  return answer
}

/** A step without which nothing else makes sense: ends the script when it fails. */
export async function mustStep(label, work) {
  const answer = await step(label, work)
  if (answer.code !== 0) process.exit(1)
  return answer
}

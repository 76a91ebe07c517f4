import type { argon2id, argon2Verify, IArgon2Options } from 'hash-wasm'

/** What a thread is asked: to make a hash of a password, or to compare one with it. */
export type HashTask =
  | { readonly make: IArgon2Options }
  | { readonly verify: { readonly password: string; readonly hash: string } }

/** What it answers. */
export type HashAnswer = { readonly value: string | boolean } | { readonly error: string }

interface Port {
  on(event: 'message', listen: (task: HashTask) => void): void
  postMessage(answer: HashAnswer): void
}

interface Library {
  readonly argon2id: typeof argon2id
  readonly argon2Verify: typeof argon2Verify
}

/**
 * Answers tasks one by one. Its text is run in a thread (`threadSource`), which therefore needs no file beside the
 * program: it may use nothing from around it.
 */
function serve(port: Port, library: Library): void {
  port.on('message', async (task) => {
    try {
      const value =
        'make' in task
          ? String(await library.argon2id({ ...task.make, outputType: 'encoded' }))
          : await library.argon2Verify(task.verify)
      port.postMessage({ value })
    } catch (error) {
      port.postMessage({ error: String(error) })
    }
  })
}

/** The program of a thread. Its `workerData` is the path of the library. */
export const threadSource = `
const { parentPort, workerData } = require('node:worker_threads');
(${serve.toString()})(parentPort, require(workerData))
`

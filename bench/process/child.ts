import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** A program of the benchmark in a process of its own. It says where it listens, and answers questions one by one. */
export interface Child {
  readonly url: string
  /** Sends a message and answers the one that comes back. */
  ask<Answer>(message: string): Promise<Answer>
  stop(): Promise<void>
}

/** What a child sends once it listens. */
export interface Ready {
  readonly url: string
}

/** Starts a program beside this file; `module` without its ending, which differs between sources and build. */
export async function startChild(module: string, args: readonly string[]): Promise<Child> {
  const child = fork(require.resolve(module), [...args])
  const { url } = await answerOf<Ready>(child, module)
  return {
    url,
    ask: <Answer>(message: string) => {
      child.send(message)
      return answerOf<Answer>(child, module)
    },
    stop: async () => {
      if (child.exitCode !== null) return
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

function answerOf<Answer>(child: ChildProcess, module: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`${module} ended with code ${code} and no answer`))
    child.once('exit', onExit)
    child.once('message', (message) => {
      child.off('exit', onExit)
      resolve(message as Answer)
    })
  })
}

/** In the child: says where it listens and answers what is asked, until the other side is gone. */
export function serveParent(ready: Ready, answers: Readonly<Record<string, () => unknown>>): void {
  process.on('message', (message) => process.send?.(answers[String(message)]?.() ?? null))
  process.once('disconnect', () => process.exit())
  process.send?.(ready)
}

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { atFileEnd } from '../cleanup'

/** What a person does at the provider, and what becomes of its answers. */
export interface ProviderScript {
  /** The provider's own name for whoever signs in: `sub`. */
  readonly account?: string
  /** What it tells of them. */
  readonly claims?: Readonly<Record<string, unknown>>
  readonly amr?: readonly string[]
  readonly acr?: string
  /** Ends the sign-in with an error of the protocol instead. */
  readonly error?: string
  /** Answers everything with 503. */
  readonly isDown?: boolean
  /** Changes claims of the ID token, takes out those that are null, and says by which key it is signed. */
  readonly tamper?: {
    readonly claims?: Readonly<Record<string, unknown>>
    readonly by?: 'own' | 'foreign' | 'nobody'
  }
}

/** A real provider on a port of its own; ends with the test file. */
export interface TestProvider {
  readonly issuer: string
  /** From now on. */
  play(script: ProviderScript): Promise<void>
  stop(): Promise<void>
}

async function messageOf(child: ChildProcess): Promise<unknown> {
  const [message] = await once(child, 'message')
  return message
}

/** Starts a provider that knows the hub as the client `tianye`, reached by `redirectUri`. */
export async function startProvider(redirectUri: string): Promise<TestProvider> {
  // It is an ES module, which the test's own process would have to transform.
  const child = fork(join(__dirname, 'provider.mjs'), [redirectUri], { execArgv: [], silent: true })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill()
    await once(child, 'exit')
  }
  atFileEnd(stop)
  let said = ''
  child.stderr?.on('data', (text: Buffer) => {
    said += text.toString()
  })
  child.stdout?.resume()
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The provider ended: ${said}`)
  })
  const { issuer } = (await Promise.race([messageOf(child), ended])) as { issuer: string }
  ended.catch(() => undefined)
  return {
    issuer,
    play: async (script) => {
      child.send(script)
      await messageOf(child)
    },
    stop,
  }
}

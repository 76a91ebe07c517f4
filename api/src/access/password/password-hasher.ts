import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { DomainError } from '../../common/domain-error'
import { type HashAnswer, type HashTask, threadSource } from './hash-thread'

/** Argon2id with 19 MiB, two passes, one lane. */
const PARAMETERS = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 } as const
const PREFIX = `$argon2id$v=19$m=${PARAMETERS.memorySize},t=${PARAMETERS.iterations},p=${PARAMETERS.parallelism}$`

/** What an unknown login is compared with: it costs the same as a real one and fits no password. */
const NOBODY = `${PREFIX}${'A'.repeat(22)}$${'A'.repeat(43)}`

/** So many wait for each thread: about a second. */
const WAITING_PER_THREAD = 16

/** More passwords are being looked at than may wait. */
export class HasherBusy extends DomainError {
  constructor(readonly retryAfterSeconds = 2) {
    super(
      'TOO_MANY_SIGN_INS',
      {
        zh: `同时登录的人太多，请 ${retryAfterSeconds} 秒后再试。`,
        en: `Too many people sign in at this moment; try again in ${retryAfterSeconds} seconds.`,
      },
      { retryAfterSeconds },
    )
  }
}

/** Whether a hash was made with other parameters than today's. */
export const isOutdated = (hash: string): boolean => !hash.startsWith(PREFIX)

// One way to write a password that looks alike, whatever keyboard it came from.
// An empty one, which the library refuses, is compared as another that nobody may have.
const normal = (password: string): string => password.normalize('NFKC') || '-'

interface Waiting {
  readonly task: HashTask
  readonly done: (answer: HashAnswer) => void
}

/**
 * Makes and compares hashes of passwords in threads of their own, one processor being left to everybody else, and never
 * more at once than may wait: whoever guesses by the thousand waits or is sent away, and all others are answered.
 */
export class PasswordHasher {
  /** Hashes computed so far. */
  calls = 0
  private readonly waiting: Waiting[] = []
  private readonly idle: Worker[] = []
  private readonly threads = new Set<Worker>()
  private readonly working = new Map<Worker, Waiting>()
  private isClosed = false

  constructor(
    private readonly mostThreads = Math.max(1, Math.min(4, availableParallelism() - 1)),
    private readonly mostWaiting = WAITING_PER_THREAD * mostThreads,
  ) {}

  /** Whether the next password would be sent away. */
  get isFull(): boolean {
    return this.isClosed || this.waiting.length >= this.mostWaiting
  }

  /** A new hash with a salt of its own. Refuses with `TOO_MANY_SIGN_INS`. */
  async hash(password: string): Promise<string> {
    const options = { ...PARAMETERS, password: normal(password), salt: new Uint8Array(randomBytes(16)) }
    return String(await this.run({ make: options }))
  }

  /** Whether a password is the one of a hash; for null, which is nobody's, false after the same time. */
  async verify(password: string, hash: string | null): Promise<boolean> {
    return (await this.run({ verify: { password: normal(password), hash: hash ?? NOBODY } })) === true
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    this.isClosed = true
    await Promise.all([...this.threads].map((thread) => thread.terminate()))
  }

  private async run(task: HashTask): Promise<string | boolean> {
    if (this.isFull) throw new HasherBusy()
    const answer = await new Promise<HashAnswer>((done) => {
      this.waiting.push({ task, done })
      this.next()
    })
    if ('error' in answer) throw new Error(`A password could not be hashed: ${answer.error}`)
    return answer.value
  }

  private next(): void {
    if (this.waiting.length === 0) return
    const thread = this.idle.pop() ?? (this.threads.size < this.mostThreads ? this.start() : null)
    const first = thread && this.waiting.shift()
    if (!thread || !first) return
    this.calls++
    this.working.set(thread, first)
    thread.ref()
    thread.postMessage(first.task)
  }

  private start(): Worker {
    const thread = new Worker(threadSource, { eval: true, workerData: require.resolve('hash-wasm') })
    this.threads.add(thread)
    const end = (answer: HashAnswer) => {
      const ended = this.working.get(thread)
      this.working.delete(thread)
      ended?.done(answer)
      this.next()
    }
    const broken = (error: unknown) => {
      this.threads.delete(thread)
      end({ error: String(error) })
    }
    thread.on('error', broken).on('exit', broken)
    thread.on('message', (answer: HashAnswer) => {
      // A thread that has nothing to do keeps no program from ending.
      thread.unref()
      this.idle.push(thread)
      end(answer)
    })
    return thread
  }
}

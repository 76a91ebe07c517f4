import { DomainError } from './domain-error'

/** So long may work run on before whatever else waits has its turn, milliseconds. */
const SLICE_MS = 10

/** So many steps of a slice go on without waiting in line: a short question is over before it would have to. */
const STRAIGHT_ON = 8

/** A question that takes longer than one may. */
export class TimeLimit extends DomainError {
  constructor(limitMs: number) {
    super(
      'TIME_LIMIT',
      {
        zh: `查询超过了 ${limitMs / 1000} 秒的时限，已停止。请缩小范围，或分几次查询。`,
        en: `The query took longer than ${limitMs / 1000} seconds and was stopped. Ask for less, or in parts.`,
      },
      { limitMs },
    )
  }
}

/** Who asked has gone: what is still being read is read for nobody. */
export class AskerGone extends DomainError {
  constructor() {
    super('ASKER_GONE', { zh: '请求已被取消。', en: 'The request was cancelled.' })
  }
}

/**
 * The time that one piece of work, mostly a request, may take. Whoever computes for it asks `take` between figures:
 * that stops the work once its time is up or nobody waits for it, and lets others go first when it has run for long.
 */
export class Turn {
  private stopped: DomainError | null = null
  private readonly deadline: number
  /** How often it went on after waiting: who went on least often goes next. */
  rounds = 0

  /** `limitMs` null: no limit, for work that serves everybody. */
  constructor(private readonly limitMs: number | null = null) {
    this.deadline = limitMs === null ? Number.POSITIVE_INFINITY : performance.now() + limitMs
  }

  /** Stops the work at its next step. */
  stop(reason: DomainError = new AskerGone()): void {
    this.stopped ??= reason
  }

  /** Why the work is to stop; null while it may go on. */
  get isOver(): DomainError | null {
    if (this.stopped === null && performance.now() > this.deadline) this.stopped = new TimeLimit(this.limitMs ?? 0)
    return this.stopped
  }

  /** Throws once the work is to stop. */
  check(): void {
    const { isOver } = this
    if (isOver) throw isOver
  }

  /** Nothing where the work may go straight on; else a promise to wait for. Throws once the work is to stop. */
  take(): Promise<void> | undefined {
    this.check()
    return slices.mayGoOn(this) ? undefined : slices.wait(this).then(() => this.check())
  }
}

/**
 * Deals out the thread in slices. A slice is what runs until the event loop comes round, so that requests that arrive
 * and answers of the database are seen to between any two. What is asked for all at once goes on one by one: else each
 * of a thousand figures would find the clock at the start, and only then would all of them be computed.
 */
class Slices {
  private readonly waiting = new Map<Turn, (() => void)[]>()
  private startedAt = 0
  private straightOn = 0
  private isOpen = false
  private isDealing = false

  mayGoOn(turn: Turn): boolean {
    if (!this.isOpen) this.open()
    return !this.waiting.has(turn) && ++this.straightOn <= STRAIGHT_ON && this.hasTime
  }

  wait(turn: Turn): Promise<void> {
    return new Promise((goOn) => {
      const queue = this.waiting.get(turn)
      if (queue) queue.push(goOn)
      else this.waiting.set(turn, [goOn])
      if (this.hasTime) this.deal()
    })
  }

  private get hasTime(): boolean {
    return performance.now() - this.startedAt < SLICE_MS
  }

  private open(): void {
    this.isOpen = true
    this.straightOn = 0
    this.startedAt = performance.now()
    setImmediate(() => {
      this.isOpen = false
      if (this.waiting.size === 0) return
      this.open()
      this.deal()
    })
  }

  private deal(): void {
    if (this.isDealing) return
    this.isDealing = true
    queueMicrotask(this.dealOne)
  }

  /** Lets one go on. What it does runs before the next is let go, so that the clock is looked at between them. */
  private readonly dealOne = (): void => {
    const turn = this.hasTime ? this.next() : null
    this.isDealing = turn !== null
    if (turn === null) return
    const queue = this.waiting.get(turn) ?? []
    queue.shift()?.()
    turn.rounds++
    if (queue.length === 0) this.waiting.delete(turn)
    queueMicrotask(this.dealOne)
  }

  /** Who went on least often. */
  private next(): Turn | null {
    let least: Turn | null = null
    for (const turn of this.waiting.keys()) if (least === null || turn.rounds < least.rounds) least = turn
    return least
  }
}

const slices = new Slices()

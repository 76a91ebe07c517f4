import { HttpConnection, requestBytes, type Target } from './http-connection'

/** How fast a server answered. Milliseconds. */
export interface Load {
  readonly p50: number
  readonly p95: number
  /** Answers a second over all connections. */
  readonly perSecond: number
  readonly answers: number
}

/** How long and how hard to ask. */
export interface LoadPlan {
  /** Each asks anew as soon as it has its answer. */
  readonly connections: number
  readonly turns: number
  /** Of one contestant in one turn; a request under way is waited for, and each connection asks at least once. */
  readonly turnMs: number
  /** Whether a turn before the first warms everybody up and does not count. */
  readonly warmsUp: boolean
}

interface Tally {
  readonly times: number[]
  elapsedMs: number
}

/** The value below which a share of the sorted list lies. */
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/**
 * Asks a server, and another one when there is one, in turn, so that whatever else the machine does falls on both alike.
 */
export async function measureLoad<Other extends Target | null>(
  hub: Target,
  other: Other,
  { connections, turns, turnMs, warmsUp }: LoadPlan,
): Promise<{ hub: Load; other: Other extends null ? null : Load }> {
  const tallies = [newTally(), newTally()] as const
  const contest = async (target: Target | null, tally: Tally) => {
    if (target) await askForATurn(target, connections, turnMs, tally)
  }
  if (warmsUp) {
    await contest(hub, newTally())
    await contest(other, newTally())
  }
  for (let turn = 0; turn < turns; turn++) {
    await contest(hub, tallies[0])
    await contest(other, tallies[1])
  }
  const answered = other === null ? null : loadOf(tallies[1])
  return { hub: loadOf(tallies[0]), other: answered as Other extends null ? null : Load }
}

const newTally = (): Tally => ({ times: [], elapsedMs: 0 })

async function askForATurn(target: Target, connections: number, turnMs: number, tally: Tally): Promise<void> {
  const request = requestBytes(target)
  const open = await Promise.all(Array.from({ length: connections }, () => HttpConnection.open(target)))
  const startedAt = performance.now()
  const until = startedAt + turnMs
  try {
    await Promise.all(open.map((connection) => askUntil(connection, request, until, tally.times)))
  } finally {
    for (const connection of open) connection.close()
  }
  tally.elapsedMs += performance.now() - startedAt
}

async function askUntil(connection: HttpConnection, request: Buffer, until: number, times: number[]): Promise<void> {
  for (let now = performance.now(), first = true; first || now < until; first = false) {
    await connection.ask(request)
    const answered = performance.now()
    times.push(answered - now)
    now = answered
  }
}

function loadOf({ times, elapsedMs }: Tally): Load {
  const sorted = times.sort((one, other) => one - other)
  return {
    ...{ p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) },
    ...{ perSecond: (1000 * sorted.length) / elapsedMs, answers: sorted.length },
  }
}

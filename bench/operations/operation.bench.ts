import { measureLoad } from '../load/measure-load'
import { send } from '../load/post'
import type { Engine } from '../open-hub'
import { type ApiProcess, startApiProcess } from '../process/api-child'
import type { Child } from '../process/child'
import { plainPath } from '../process/plain-child'
import type { Once, OperationMeasured } from '../results/measured'
import { firstDifference } from '../same-answer'
import { type BenchPlace, columnCacheBytes } from './bench-place'
import { bodyOf, dataOf, type SavedOperation } from './saved-operation'
import { isFastEnough, loadPlan, MANY } from './time-budget'

/** Times an operation on an API of its own that keeps no answers; beside plain SQL where there is any. */
export async function benchOperation(
  place: BenchPlace,
  operation: SavedOperation,
  plain: Child | null,
): Promise<OperationMeasured> {
  const api = await startApiProcess(place.url, {
    columnCacheBytes: columnCacheBytes(place.scale),
    resultCacheBytes: 0,
  })
  try {
    return await measureOperation(api, place.engine, operation, plain)
  } finally {
    await api.stop()
  }
}

/** One request of an API, with the statements that it took. */
export async function onceOf(api: ApiProcess, body: string): Promise<Once & { readonly text: string }> {
  const before = await api.state()
  const startedAt = performance.now()
  const text = await send(`${api.url}/graphql`, body)
  const ms = performance.now() - startedAt
  return { text, ms, statements: (await api.state()).statements - before.statements }
}

/** Times an operation on an API that has answered nothing yet. */
export async function measureOperation(
  api: ApiProcess,
  engine: Engine,
  saved: SavedOperation,
  plain: Child | null,
): Promise<OperationMeasured> {
  const { operation } = saved
  const body = bodyOf(saved)
  const first = await onceOf(api, body)
  const again = await onceOf(api, body)
  const data = dataOf(operation, again.text)
  const plainMs = plain ? await compare(engine, plain, operation, data) : 0
  const hub = { url: api.url, path: '/graphql', body }
  const other = plain && { url: plain.url, path: plainPath(operation), body: '{}' }
  const one = await measureLoad(hub, other, loadPlan(1, [again.ms, plainMs]))
  const otherFast = one.other && isFastEnough(MANY, one.other.p50) ? other : null
  const many = await measureLoad(hub, otherFast, loadPlan(MANY, [one.hub.p50, otherFast ? plainMs : 0]))
  const { residentBytes } = await api.state()
  return {
    ...{ first: { ms: first.ms, statements: first.statements }, statements: again.statements },
    ...{ answerBytes: Buffer.byteLength(again.text), startMs: api.startMs, residentBytes },
    hub: { one: one.hub, many: many.hub },
    plain: one.other && { one: one.other, many: many.other },
  }
}

/** Compares the answers; answers how long plain SQL took, milliseconds. */
async function compare(
  engine: Engine,
  plain: Child,
  operation: string,
  data: Record<string, unknown>,
): Promise<number> {
  const startedAt = performance.now()
  const facts = dataOf(operation, await send(`${plain.url}${plainPath(operation)}`, '{}'))
  const ms = performance.now() - startedAt
  const difference = firstDifference(facts, data)
  if (difference !== null) throw new Error(`${operation} on ${engine}: plain SQL and hub disagree at ${difference}`)
  return ms
}

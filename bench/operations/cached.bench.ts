import { askOnce } from '../load/http-connection'
import { measureLoad } from '../load/measure-load'
import { send } from '../load/post'
import type { ApiProcess } from '../process/api-child'
import type { Child } from '../process/child'
import { fixedPath } from '../process/plain-child'
import type { CachedMeasured } from '../results/measured'
import { bodyOf, dataOf, type SavedOperation } from './saved-operation'
import { MANY } from './time-budget'

const PLAN = { turns: 6, turnMs: 200, warmsUp: true }

/** Times the kept answer of an operation beside a handler that sends the same bytes. */
export async function benchCached(api: ApiProcess, plain: Child, saved: SavedOperation): Promise<CachedMeasured> {
  const { operation } = saved
  const body = bodyOf(saved)
  const text = await send(`${api.url}/graphql`, body)
  dataOf(operation, text)
  await send(`${plain.url}${fixedPath(operation)}`, text, 'PUT')
  const hub = { url: api.url, path: '/graphql', body }
  const fixed = { url: plain.url, path: fixedPath(operation), body }
  // Headers are part of a question: the one of the measured client is kept from here on.
  await askOnce(hub)
  const before = await api.state()
  const one = await measureLoad(hub, fixed, { connections: 1, ...PLAN })
  const many = await measureLoad(hub, fixed, { connections: MANY, ...PLAN })
  const { statements } = await api.state()
  if (statements !== before.statements) throw new Error(`${operation}: a kept answer asked the database`)
  if ((await send(`${api.url}/graphql`, body)) !== text) throw new Error(`${operation}: the kept answer is another one`)
  return { hub: { one: one.hub, many: many.hub }, fixed: { one: one.other, many: many.other } }
}

import type { LoadPlan } from '../load/measure-load'

/** A turn of one contestant, unless a single request takes longer. */
const TURN_MS = 300
/** What the turns of all contestants together may take. */
const BUDGET_MS = 6_000
const MAX_TURNS = 8
const MIN_TURNS = 2

/** With 16 connections a slow contestant takes 16 requests a turn; above this it is left out. */
const MAX_TURN_MS = 6_000

/** The many connections of a measurement; the others have one. */
export const MANY = 16

/**
 * Turns for contestants whose single requests take so long: many short ones, or few where requests are slow. Where a turn
 * takes long, the requests before it have warmed up whoever is asked.
 */
export function loadPlan(connections: number, requestMs: readonly number[]): LoadPlan {
  const turn = requestMs.reduce((sum, ms) => sum + Math.max(TURN_MS, ms * connections), 0)
  const isLong = connections > 1 && turn > MAX_TURN_MS
  const turns = isLong ? 1 : Math.min(MAX_TURNS, Math.max(MIN_TURNS, Math.floor(BUDGET_MS / turn)))
  return { connections, turns, turnMs: TURN_MS, warmsUp: !isLong }
}

/** Whether a contestant is fast enough to be asked over so many connections. */
export const isFastEnough = (connections: number, requestMs: number): boolean => connections * requestMs <= MAX_TURN_MS

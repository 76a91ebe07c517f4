import { type Column, NOT_REPORTED, REPORTED } from './column'

/** Of the best covered part of the period, so much must a last part have, or it counts as still being collected. */
const STILL_COLLECTING_BELOW = 0.8

/**
 * Which parts of a longer period are in. Parts that nobody reported are not, wherever they stand. The last parts are not
 * either while far fewer villages have reported them than the part with most: the first report of a month must not turn
 * the year so far into one that hardly anybody has reported.
 */
export function partsThatAreIn(parts: readonly Column[]): readonly Column[] {
  const coverages = parts.map(coverageOf)
  const enough = STILL_COLLECTING_BELOW * Math.max(0, ...coverages)
  const last = coverages.findLastIndex((coverage) => coverage > 0 && coverage >= enough)
  return parts.filter((_, at) => at <= last && (coverages[at] as number) > 0)
}

/** Share of the villages due that have reported, over the whole map: all places must be made from the same parts. */
function coverageOf({ states }: Column): number {
  let [reported, missing] = [0, 0]
  for (let index = 0; index < states.length; index++) {
    if (states[index] === REPORTED) reported++
    else if (states[index] === NOT_REPORTED) missing++
  }
  return reported === 0 ? 0 : reported / (reported + missing)
}

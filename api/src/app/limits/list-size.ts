import { periodRange, tryParsePeriod } from '../../common/period'
import { placesOfLevel, SIZE_ARGUMENTS } from './cost-table'
import type { MapScale } from './map-scale'

type Arguments = Readonly<Record<string, unknown>>

const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0

/** The length that the arguments of a field set to the list that it answers or holds a page of; null: none. */
export function pageSize(args: Arguments, scale: MapScale): number | null {
  for (const name of SIZE_ARGUMENTS) if (isCount(args[name])) return args[name]
  return placesOfLevel(args.level, scale)
}

/** The length of a list by its own arguments: a page, the codes asked for, a range of periods or years; null: none. */
export function listSize(args: Arguments, scale: MapScale): number | null {
  const { codes, from, to } = args
  if (Array.isArray(codes)) return codes.length
  return pageSize(args, scale) ?? rangeSize(from, to)
}

function rangeSize(from: unknown, to: unknown): number | null {
  if (isCount(from) && isCount(to)) return Math.max(0, to - from + 1)
  if (typeof from !== 'string' || typeof to !== 'string') return null
  if (!tryParsePeriod(from) || !tryParsePeriod(to)) return null
  try {
    return periodRange(from, to).length
  } catch {
    return null // No range, which the resolver says better.
  }
}

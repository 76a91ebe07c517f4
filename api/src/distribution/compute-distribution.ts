import { percentOf } from '../common/percent-of'
import type { VillageSet } from '../division/place'
import type { Column } from '../measure/column'
import { gather, type VillageMask } from '../measure/gather'
import { type Bands, bandOf, chooseBands } from './bands'
import { type Bin, Distribution } from './distribution.types'

/** Spreads some villages of a column over bins. Edges are shown units; default: the usual bands, else even steps. */
export function computeDistribution(
  column: Column,
  set: VillageSet,
  mask: VillageMask,
  asked: readonly number[] | null,
): Distribution {
  const { measure, period } = column
  const { sample, reported, expected } = gather(column, set, mask)
  const bands = chooseBands(measure, asked, () => sample.values)
  return new Distribution({ measure, period, bands, bins: countBins(sample.values, bands), sample, reported, expected })
}

function countBins(values: Float64Array, { edges, limits }: Bands): Bin[] {
  const counts = new Int32Array(edges.length + 1)
  for (let at = 0; at < values.length; at++) {
    const band = bandOf(limits, values[at] as number)
    counts[band] = (counts[band] as number) + 1
  }
  return Array.from(counts, (villages, index) => ({
    from: edges[index - 1] ?? null,
    to: edges[index] ?? null,
    villages,
    share: percentOf(villages, values.length),
  }))
}

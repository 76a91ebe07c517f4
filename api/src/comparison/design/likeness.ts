import type { ComparisonStep } from '../comparison-enums'
import type { VillageRegions } from './village-regions'
import { NO_KEY } from './village-stratum'

/** What is known of each village of a map at the base, by village index. */
export interface Likeness extends VillageRegions {
  /** Main category: 0 for none, else its place in clause 二.1 from 1. */
  readonly categories: Uint8Array
  /** Band of baseline collective income from 0; −1: not reported. */
  readonly bands: Int8Array
}

const CATEGORIES = 8
const BANDS = 128

/** The stratum of a village at a step: two villages are alike when their keys are equal. */
export function likenessKey({ counties, cities, categories, bands }: Likeness, step: ComparisonStep) {
  return (index: number): number => {
    const region = (step === 'CITY' ? cities : counties)[index] as number
    if (region < 0) return NO_KEY
    if (step === 'CITY' || step === 'COUNTY') return region
    const category = region * CATEGORIES + (categories[index] as number)
    if (step === 'COUNTY_CATEGORY') return category
    const band = bands[index] as number
    return band < 0 ? NO_KEY : category * BANDS + band
  }
}

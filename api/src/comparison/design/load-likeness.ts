import { parsePeriod } from '../../common/period'
import { remember } from '../../common/remember'
import type { Reader } from '../../db/database'
import type { DivisionMap } from '../../division/division-map'
import { storedValue } from '../../measure/measure'
import type { MeasureReader } from '../../measure/measure-reader'
import { measureOf } from '../../measure/metric'
import { villageValues } from '../../measure/village-value'
import { listedInRound } from '../../posting/posting-column.query'
import { type VillageCategory, villageCategoryWords } from '../../village/village-category'
import type { ComparisonFrame } from '../comparison-frame'
import { windowOf } from '../outside-villages'
import type { Likeness } from './likeness'
import { villageRegions } from './village-regions'

/** Categories in the order of clause 二.1. */
const CATEGORIES = Object.keys(villageCategoryWords) as VillageCategory[]

/** The metric whose baseline bands villages must share. */
export const BAND_METRIC = 'collectiveIncome'

const made = new WeakMap<ComparisonFrame, Promise<Likeness>>()

/** What villages have in common at the base of a comparison. Made once for all clusters of a request. */
export function likenessOf(db: Reader, figures: MeasureReader, frame: ComparisonFrame): Promise<Likeness> {
  return remember(made, frame, () => loadLikeness(db, figures, frame))
}

async function loadLikeness(db: Reader, figures: MeasureReader, frame: ComparisonFrame): Promise<Likeness> {
  const { map, pairs } = frame
  const { startsOn, endsOn } = windowOf(pairs.map(({ period }) => period))
  const listings = await listedInRound(db, startsOn, endsOn)
  return {
    ...villageRegions(map),
    categories: mainCategories(map, listings),
    bands: await baselineBands(figures, frame),
  }
}

/**
 * The main category of a village: of those it was listed in during the window, the first in the order of clause 二.1. A
 * village in none is like others in none.
 */
export function mainCategories(
  map: DivisionMap,
  listings: readonly { villageId: number; category: string }[],
): Uint8Array {
  const categories = new Uint8Array(map.villageCount)
  for (const { villageId, category } of listings) {
    const [index, place] = [map.villageIndexById(villageId), CATEGORIES.indexOf(category as VillageCategory) + 1]
    if (index < 0 || place === 0) continue
    const known = categories[index] as number
    if (known === 0 || place < known) categories[index] = place
  }
  return categories
}

/** The year whose income places a village in a band: the base, or the last whole year before a shorter one began. */
export function baselineYear(base: string): string {
  const { kind, year } = parsePeriod(base)
  return String(kind === 'YEAR' ? year : year - 1)
}

async function baselineBands(figures: MeasureReader, { map, query }: ComparisonFrame): Promise<Int8Array> {
  const measure = measureOf(BAND_METRIC)
  const edges = (measure.bandEdges ?? []).map((edge) => storedValue(measure, edge))
  const valueAt = villageValues(await figures.column(map, measure, baselineYear(query.base)))
  return Int8Array.from({ length: map.villageCount }, (_, index) => {
    const value = valueAt(index)
    return Number.isNaN(value) ? -1 : edges.filter((edge) => value >= edge).length
  })
}

/** Reads the main category of a village by its index; null where it has none. */
export async function mainCategoryOf(
  db: Reader,
  figures: MeasureReader,
  frame: ComparisonFrame,
): Promise<(index: number) => VillageCategory | null> {
  const { categories } = await likenessOf(db, figures, frame)
  return (index) => CATEGORIES[(categories[index] as number) - 1] ?? null
}

import { NotAllowed } from '../../access/access-errors'
import { territoryOf } from '../../access/viewer'
import { Village } from '../../division/place'
import { isLabelledIndicator } from '../../plan/labelled-parts'
import type { IndicatorScore } from '../../plan/score.types'
import type { Posting } from '../../posting/posting.entity'
import { tellsLabel } from '../../village/sensitive-label'
import type { VillageCategoryListing } from '../../village/village-category-listing.entity'
import type { RequestContext } from '../context'

interface FieldRead {
  readonly context: RequestContext
  readonly source: unknown
  readonly read: () => unknown
}

/** What a viewer gets of a field that not everybody who may ask for its object may see. */
type FieldRule = (field: FieldRead) => unknown

/** Why somebody was recalled is for the organisation departments of the village's territory (domain.md §7). */
const personal: FieldRule = async ({ context, source, read }) => {
  const territory = territoryOf(context.viewer, 'READ_PERSONAL')
  const posting = source as Posting
  if (territory.length === 0) return null
  if (territory !== 'EVERYWHERE') {
    const map = await context.allMaps.within(territory).mapOn(null)
    if (map.villageIndexById(posting.villageId) < 0) return null
  }
  const value = (await read()) ?? null
  if (value !== null) context.outcome.personal.note(posting)
  return value
}

/** Listings that carry a label of weak or problem villages are left out for those who do not manage them. */
const withoutLabels: FieldRule = async ({ context, read }) => {
  const listings = (await read()) as VillageCategoryListing[]
  return context.seesLabels ? listings : listings.filter(({ category }) => !tellsLabel([category]))
}

/** Villages by category would be those with the label. */
const labelsOnly: FieldRule = ({ context, read }) => {
  if (!context.seesLabels) throw new NotAllowed('READ_LABELS')
  return read()
}

/** Which villages an indicator holds back tells their label where it is of labelled villages alone. */
const shortfalls: FieldRule = ({ context, source, read }) =>
  context.seesLabels || !isLabelledScore(source as IndicatorScore) ? read() : []

/** Of a single village such an indicator is left out; the points of its dimension stay what they are. */
const indicatorsOfPlace: FieldRule = async ({ context, read }) => {
  const indicators = (await read()) as IndicatorScore[]
  if (context.seesLabels) return indicators
  return indicators.filter((one) => !(one.source.place instanceof Village && isLabelledScore(one)))
}

const isLabelledScore = ({ indicator, source }: IndicatorScore): boolean =>
  isLabelledIndicator(source.table.plan, indicator.indicator)

/** Fields with a rule of their own; all others follow the root field and the maps that they were reached by. */
export const FIELD_POLICY: Readonly<Record<string, FieldRule>> = {
  'DimensionScore.indicators': indicatorsOfPlace,
  'IndicatorScore.villagesShort': shortfalls,
  'Posting.endReason': personal,
  'Village.categories': withoutLabels,
  'VillageGroupKey.category': labelsOnly,
}

import { Village } from '../division/place'
import type { SourceRow } from '../intake/sources'
import { REPORTED } from './column'
import type { Figure } from './figure'
import { forEachVillage } from './gather'
import type { MeasureContext } from './measure-context'

/** Sources of a figure: file, sheet and row for a village; for many villages each publication with its village count. */
export async function figureSources(context: MeasureContext, figure: Figure, first: number): Promise<SourceRow[]> {
  const { subject, query } = figure
  const { measure, period, scope } = query
  const column = await context.figures.column(subject.map, measure, period)
  const [dataset] = measure.datasets
  if (subject instanceof Village && measure.rowKeyOf) {
    const revision = column.revisions[subject.index] as number
    const key = measure.rowKeyOf(subject.id, period)
    const source = revision === 0 ? null : await context.sourceLoaders.sourceOfRow.load({ dataset, key, revision })
    if (source) return [source]
  }
  const mask = await context.figures.mask(subject.map, scope, period)
  const villages = new Map<number, number>()
  forEachVillage(subject.villageSet, mask, (index) => {
    const revision = column.revisions[index] as number
    if (revision > 0 && column.states[index] === REPORTED) villages.set(revision, (villages.get(revision) ?? 0) + 1)
  })
  const largest = [...villages].sort(([a, one], [b, other]) => other - one || b - a).slice(0, first)
  const sources = await Promise.all(
    largest.map(async ([revision, count]) => {
      const source = await context.sourceLoaders.sourceOfRevision.load({ dataset, revision })
      return source && { ...source, villages: count }
    }),
  )
  return sources.filter((source) => source !== null)
}

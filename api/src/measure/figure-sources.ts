import { Village } from '../division/place'
import type { SourceRow } from '../intake/sources'
import { type Column, REPORTED } from './column'
import type { Figure } from './figure'
import { forEachVillage } from './gather'
import type { MeasureContext } from './measure-context'

/** Sources of a figure: file, sheet and row for a village; for many villages each publication with its village count. */
export async function figureSources(context: MeasureContext, figure: Figure, first: number): Promise<SourceRow[]> {
  const { subject, query } = figure
  const { measure, period, scope } = query
  const { figures } = context
  const columns = await figures.columnsBehind(subject.map, await figures.column(subject.map, measure, period))
  const [dataset] = measure.datasets
  const rows = subject instanceof Village ? await rowsOfVillage(context, subject, columns) : []
  if (rows.length > 0) return rows.slice(0, first)
  const mask = await figures.mask(subject.map, scope, period)
  const villages = new Map<number, number>()
  forEachVillage(subject.villageSet, mask, (index) => {
    for (let at = 0; at < columns.length; at++) {
      const revision = revisionAt(columns[at] as Column, index)
      const isSeen = columns.findIndex((column) => revisionAt(column, index) === revision) < at
      if (revision > 0 && !isSeen) villages.set(revision, (villages.get(revision) ?? 0) + 1)
    }
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

/** The row of a village in each column, where the measure rests on one row a period. */
async function rowsOfVillage(
  { sourceLoaders }: MeasureContext,
  village: Village,
  columns: readonly Column[],
): Promise<SourceRow[]> {
  const rows = await Promise.all(
    columns.map(({ measure, period, revisions }) => {
      const revision = revisions[village.index] as number
      const [dataset] = measure.datasets
      const key = measure.rowKeyOf?.(village.id, period)
      return key === undefined || revision === 0 ? null : sourceLoaders.sourceOfRow.load({ dataset, key, revision })
    }),
  )
  return rows.filter((row) => row !== null)
}

/** The revision that a village's report came with; 0: it has not reported. */
const revisionAt = ({ states, revisions }: Column, index: number): number =>
  states[index] === REPORTED ? (revisions[index] as number) : 0

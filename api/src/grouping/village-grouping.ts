import type { Period } from '../common/period'
import { remember } from '../common/remember'
import type { Reader } from '../db/database'
import type { PlaceContext } from '../division/place-context'
import type { FigureSubject } from '../measure/figure-subject'
import type { VillageClasses } from '../measure/group-key'
import type { Measure } from '../measure/measure'
import type { MeasureContext } from '../measure/measure-context'
import { periodWithin } from '../measure/measure-group-key'
import { filterVillages } from '../selection/filter-villages'
import type { VillageWhere } from '../selection/village-where'
import type { PairSums } from './compute-contribution'
import type { GroupRow, GroupSets } from './group-sets'
import { type KeyAsked, VillageGroupKey } from './village-group-key'

/** What the resolvers of groups need from a request; app/ provides more. */
export type GroupingContext = MeasureContext & PlaceContext & { readonly db: Reader }

/** What the total adds up to, and whether that is kept back. */
interface WholeSums {
  readonly sums: PairSums
  readonly isKept: boolean
}

/** Villages in groups, as one request asked for them. */
export class VillageGrouping {
  private readonly masks = new Map<string, Promise<Uint8Array>>()
  private readonly totals = new Map<string, Promise<WholeSums>>()

  constructor(
    readonly period: Period,
    readonly sets: GroupSets,
    readonly keys: readonly (KeyAsked & { readonly classes: VillageClasses })[],
    /** The day on which conditions on listings and memberships hold. */
    readonly onDay: string,
    private readonly context: GroupingContext,
  ) {}

  /** What the villages of a group have in common. */
  keyOf(group: number): VillageGroupKey {
    const answers = this.keys.map(({ signature, classes }, at): [string, unknown] => {
      const position = this.sets.grouped.classes[at]?.[group] as number
      return [signature, classes.values[position]]
    })
    return new VillageGroupKey(new Map(answers))
  }

  /** What numbers of a row are read from, with only the villages that meet a condition. Each condition is read once. */
  async subjectOf(row: GroupRow, where: VillageWhere | null): Promise<FigureSubject> {
    if (where === null) return this.sets.subjectOf(row)
    const key = JSON.stringify(where)
    const { figures, db } = this.context
    const mask = await remember(this.masks, key, () =>
      filterVillages(this.sets.map, where, { figures, db, onDay: this.onDay }),
    )
    return this.sets.narrow(key, mask).subjectOf(row)
  }

  /** What the total adds up to, found once for all rows that are set against it. `key` names what is added. */
  ofTotal(key: string, where: VillageWhere | null, sum: (total: FigureSubject) => WholeSums): Promise<WholeSums> {
    return remember(this.totals, key, async () => sum(await this.subjectOf({ kind: 'TOTAL' }, where)))
  }

  /** The period of a number that none is named for. */
  periodFor(measure: Measure): string {
    return periodWithin(measure, this.period)
  }
}

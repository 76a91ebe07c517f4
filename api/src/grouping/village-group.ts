import { Field, Float, Int, ObjectType } from 'type-graphql'
import { percentOf } from '../common/percent-of'
import { PeriodKeyScalar } from '../common/scalars'
import { wordedEnum } from '../common/worded-enum'
import type { GroupRow } from './group-sets'
import { VillageGroupKey } from './village-group-key'
import type { VillageGrouping } from './village-grouping'

/** A row with fewer villages is shown, where it may be, and marked 样本少 (domain.md §4.5). */
export const FEW_VILLAGES = 5

export type VillageGroupKind = GroupRow['kind']
export const VillageGroupKind = wordedEnum<VillageGroupKind>('VillageGroupKind', 'Which row of an answer it is.', {
  GROUP: { zh: '组', en: 'A group' },
  REST: { zh: '其余', en: 'The groups beyond the first, told together' },
  TOTAL: { zh: '合计', en: 'All villages, each once' },
})

@ObjectType({ description: 'Villages that have the selected keys in common; or the rest, or the total.' })
export class VillageGroup {
  constructor(
    readonly grouping: VillageGrouping,
    readonly row: GroupRow,
  ) {}

  @Field(() => VillageGroupKey, {
    simple: true,
    nullable: true,
    description: 'What its villages have in common; null for the rest and the total. What is selected here groups.',
  })
  get key(): VillageGroupKey | null {
    return this.row.kind === 'GROUP' ? this.grouping.keyOf(this.row.group) : null
  }

  @Field(() => VillageGroupKind, { simple: true, description: 'Group, rest or total.' })
  get kind(): VillageGroupKind {
    return this.row.kind
  }

  @Field(() => Int, { simple: true, description: 'Village-level units in it.' })
  get villages(): number {
    return this.grouping.sets.villagesOf(this.row).length
  }

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Percent of the villages of the total; null where the total has none.',
  })
  get share(): number | null {
    const total = this.grouping.sets.members.length
    return percentOf(this.villages, total)
  }

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether it has under 5 villages (样本少). Groups of places are shown all the same.',
  })
  get fewVillages(): boolean {
    return this.villages < FEW_VILLAGES
  }

  @Field(() => Boolean, {
    simple: true,
    description:
      'Whether its numbers are withheld (state SUPPRESSED): it has fewer villages than `minVillages`, or a group that has could be found by it; so may the total be.',
  })
  get suppressed(): boolean {
    return this.grouping.sets.isSuppressed(this.row)
  }
}

@ObjectType({ description: 'Villages in groups, with what lies beyond the first groups, and all of them together.' })
export class VillageGroups {
  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period of keys and numbers that name none.' })
  period!: string

  @Field(() => [VillageGroup], { simple: true, description: 'The first groups in the order asked for.' })
  groups!: VillageGroup[]

  @Field(() => VillageGroup, {
    simple: true,
    nullable: true,
    description: 'The groups beyond the first that `having` let through, as one; null when there are none.',
  })
  rest!: VillageGroup | null

  @Field(() => VillageGroup, {
    simple: true,
    description: 'All villages that pass `where` and `scope`, each once, whatever `having` leaves out.',
  })
  total!: VillageGroup

  @Field(() => Int, { simple: true, description: 'Groups that `having` let through, shown or in the rest.' })
  groupCount!: number

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether a village may stand in several groups, so that groups add up to more than the total.',
  })
  overlapping!: boolean

  @Field(() => Int, {
    simple: true,
    description:
      'No number is told that fewer villages stand behind: 5 or more, except that groups of places are shown from 1 on.',
  })
  minVillages!: number
}

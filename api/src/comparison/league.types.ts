import { Field, Float, Int, ObjectType } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import { Unit } from '../measure/measure-enums'
import { MetricInfo } from '../measure/metric-info'
import { ClusterComparison } from './cluster-comparison'
import { ComparisonPoint } from './comparison.types'
import { ComparisonDesign } from './comparison-enums'

@ObjectType({ description: 'A cluster in the table of all.' })
export class ClusterLeagueEntry {
  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Place by effect, the better one first; null: refused.',
  })
  rank!: number | null

  @Field(() => Boolean, { simple: true, description: 'Whether others share the place (并列).' })
  tied!: boolean

  @Field(() => ClusterComparison, { simple: true, description: 'Its comparison.' })
  comparison!: ClusterComparison

  @Field(() => ComparisonPoint, { simple: true, description: 'The period that the table is of.' })
  point!: ComparisonPoint

  @Field(() => Float, { simple: true, nullable: true, description: 'P-value of this cluster alone; null: refused.' })
  pValue!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: "P-value corrected for all clusters of the table by Holm's rule; null: refused.",
  })
  correctedPValue!: number | null

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether it stands out even so: at most 5 % of such tables would name any cluster by chance.',
  })
  standsOut!: boolean
}

@ObjectType({ description: 'All clusters against each other, each against its own comparison villages.' })
export class ClusterLeague {
  @Field(() => MetricInfo, { simple: true, description: 'The metric.' })
  metric!: MetricInfo

  @Field(() => Unit, { simple: true, description: 'Unit of effects.' })
  unit!: Unit

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The base.' })
  base!: string

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period.' })
  period!: string

  @Field(() => ComparisonDesign, { simple: true, description: 'Whom members are compared with.' })
  design!: ComparisonDesign

  @Field(() => Int, { simple: true, description: 'Clusters that are compared.' })
  compared!: number

  @Field(() => Int, { simple: true, description: 'Clusters in all.' })
  total!: number

  @Field(() => [ClusterLeagueEntry], {
    simple: true,
    description: 'Compared clusters by effect, the better ones first, then those that are refused, by code.',
  })
  entries!: ClusterLeagueEntry[]
}

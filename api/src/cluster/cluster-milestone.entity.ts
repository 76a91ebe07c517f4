import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index } from 'typeorm'
import { DateScalar } from '../common/scalars'
import { RegistryRow } from '../db/registry-row'

/** Something that happened to a cluster on a day. The cluster is named by its code, as its members name it. */
@ObjectType({ description: 'A milestone of a cluster: what happened on a day.' })
@Entity('cluster_milestone')
@Index('uq_cluster_milestone', ['clusterCode', 'happenedOn', 'title'], { unique: true })
export class ClusterMilestone extends RegistryRow {
  @Column({ type: 'varchar', length: 40 })
  clusterCode!: string

  @Field(() => DateScalar, { simple: true, description: 'The day.' })
  @Column({ type: 'varchar', length: 10 })
  happenedOn!: string

  @Field(() => String, { simple: true, description: 'What happened.' })
  @Column({ type: 'varchar', length: 200 })
  title!: string
}

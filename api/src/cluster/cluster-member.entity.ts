import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { RegistryRow } from '../db/registry-row'
import { Division } from '../division/division.entity'

/**
 * A village in a cluster from `joinedOn` (inclusive) to `leftOn` (exclusive, null: still in it). The cluster is named by
 * its code without a foreign key: a file of members may be published before the file of clusters.
 */
@Entity('cluster_member')
@Index('uq_cluster_member', ['clusterCode', 'villageId', 'joinedOn'], { unique: true })
@Index('ix_cluster_member_village', ['villageId', 'joinedOn'])
export class ClusterMember extends RegistryRow {
  @Column({ type: 'varchar', length: 40 })
  clusterCode!: string

  @Column({ type: 'int' })
  @ForeignKey(() => Division, { name: 'fk_cluster_member_village', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  villageId!: number

  @Column({ type: 'varchar', length: 10 })
  joinedOn!: string

  @Column({ type: 'varchar', length: 10, nullable: true })
  leftOn!: string | null
}

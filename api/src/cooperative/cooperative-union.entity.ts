import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { RegistryRow } from '../db/registry-row'
import { Division } from '../division/division.entity'
import type { UnionKind } from './cooperative-words'

/** A union or alliance of cooperatives (R25, clause 三.3). */
@Entity('cooperative_union')
@Index('uq_cooperative_union', ['code'], { unique: true })
@Index('ix_cooperative_union_region', ['regionId'])
export class CooperativeUnion extends RegistryRow {
  @Column({ type: 'varchar', length: 40 })
  code!: string

  @Column({ type: 'varchar', length: 100 })
  name!: string

  @Column({ type: 'varchar', length: 16 })
  kind!: UnionKind

  /** The region whose cooperatives joined. */
  @Column({ type: 'int' })
  @ForeignKey(() => Division, { name: 'fk_cooperative_union_region', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  regionId!: number

  @Column({ type: 'int', nullable: true })
  memberCooperatives!: number | null

  @Column({ type: 'varchar', length: 10, nullable: true })
  formedOn!: string | null
}

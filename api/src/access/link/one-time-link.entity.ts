import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm'
import { PersonRow } from '../person/person.entity'
import type { LinkPurpose } from './link-purpose'

/** A link that sets a password once. Handed over by whoever made it. */
@Entity('one_time_link')
@Index('uq_one_time_link', ['secretHash'], { unique: true })
@Index('ix_one_time_link_person', ['personId'])
export class OneTimeLinkRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  /** SHA-256 of the secret in its address. */
  @Column('varchar', { length: 64 })
  secretHash!: string

  @Column('varchar', { length: 24 })
  purpose!: LinkPurpose

  /** Null for the first administrator, who does not exist yet. */
  @Column('integer', { nullable: true })
  @ForeignKey(() => PersonRow, { name: 'fk_one_time_link_person', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  personId!: number | null

  @Column('varchar', { length: 120 })
  madeBy!: string

  @Column('varchar', { length: 24 })
  madeAt!: string

  @Column('varchar', { length: 24 })
  expiresAt!: string

  /** When it was used, or replaced by a newer one; null while it opens something. */
  @Column('varchar', { length: 24, nullable: true })
  usedAt!: string | null
}

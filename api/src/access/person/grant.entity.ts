import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm'
import { Division } from '../../division/division.entity'
import type { Role } from '../roles'
import { PersonRow } from './person.entity'

const RESTRICT = { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' } as const

/** A role that somebody has inside a territory from one day to another. Never changed: revoked, and granted anew. */
@Entity('person_grant')
@Index('ix_person_grant_person', ['personId'])
@Index('ix_person_grant_division', ['divisionId'])
export class GrantRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  @Column('integer')
  @ForeignKey(() => PersonRow, { name: 'fk_person_grant_person', ...RESTRICT })
  personId!: number

  @Column('varchar', { length: 32 })
  role!: Role

  /** Null: everywhere. */
  @Column('integer', { nullable: true })
  @ForeignKey(() => Division, { name: 'fk_person_grant_division', ...RESTRICT })
  divisionId!: number | null

  /** First day, inclusive. */
  @Column('varchar', { length: 10 })
  validFrom!: string

  /** Day from which it no longer holds; null: until it is revoked. */
  @Column('varchar', { length: 10, nullable: true })
  validTo!: string | null

  /** Who granted it, as the audit record calls them. */
  @Column('varchar', { length: 120 })
  grantedBy!: string

  @Column('varchar', { length: 24 })
  grantedAt!: string

  @Column('varchar', { length: 24, nullable: true })
  revokedAt!: string | null

  @Column('varchar', { length: 120, nullable: true })
  revokedBy!: string | null
}

import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm'
import { PersonRow } from '../person/person.entity'

/** A secret by which a program asks in somebody's name, for less than they may do themselves. */
@Entity('api_token')
@Index('uq_api_token', ['secretHash'], { unique: true })
@Index('ix_api_token_person', ['personId'])
export class ApiTokenRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  @Column('integer')
  @ForeignKey(() => PersonRow, { name: 'fk_api_token_person', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  personId!: number

  @Column('varchar', { length: 100 })
  name!: string

  /** SHA-256 of the secret. */
  @Column('varchar', { length: 64 })
  secretHash!: string

  /** Permissions, joined by commas. */
  @Column('varchar', { length: 400 })
  scopes!: string

  @Column('varchar', { length: 24 })
  createdAt!: string

  @Column('varchar', { length: 24 })
  expiresAt!: string

  /** At most a minute old; null while it was never used. */
  @Column('varchar', { length: 24, nullable: true })
  lastUsedAt!: string | null

  @Column('varchar', { length: 24, nullable: true })
  revokedAt!: string | null
}

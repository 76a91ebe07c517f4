import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm'
import { PersonRow } from '../person/person.entity'
import type { SignInMethod } from './sign-in-method'

/** A browser that somebody signed in with. The row goes when the session ends; the audit record tells of it. */
@Entity('sign_in_session')
@Index('uq_sign_in_session', ['secretHash'], { unique: true })
@Index('ix_sign_in_session_person', ['personId'])
@Index('ix_sign_in_session_expires', ['expiresAt'])
export class SignInSessionRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  @Column('integer')
  @ForeignKey(() => PersonRow, { name: 'fk_sign_in_session_person', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  personId!: number

  /** SHA-256 of the secret that the browser keeps. */
  @Column('varchar', { length: 64 })
  secretHash!: string

  @Column('varchar', { length: 8 })
  method!: SignInMethod

  /** Whether it waits for the second factor; until then it shows nothing. */
  @Column('boolean')
  isPending!: boolean

  @Column('varchar', { length: 24 })
  startedAt!: string

  /** At most a minute old. */
  @Column('varchar', { length: 24 })
  lastSeenAt!: string

  /** From then on it is over, however much it is used. */
  @Column('varchar', { length: 24 })
  expiresAt!: string

  /** What the browser says it is. */
  @Column('varchar', { length: 200, nullable: true })
  device!: string | null

  @Column('varchar', { length: 64, nullable: true })
  address!: string | null
}

import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm'
import type { PersonState } from './person-state'

/** Somebody with an account. Nothing personal is kept beyond what they are called at work. */
@Entity('person')
@Index('uq_person_login', ['login'], { unique: true })
export class PersonRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  /** In lower case. */
  @Column('varchar', { length: 64 })
  login!: string

  @Column('varchar', { length: 100 })
  name!: string

  /** Office; empty where it was not given. */
  @Column('varchar', { length: 100 })
  unit!: string

  @Column('varchar', { length: 16 })
  state!: PersonState

  /** Argon2id with its parameters; null before the first link was used, and where another provider signs them in. */
  @Column('varchar', { length: 200, nullable: true })
  passwordHash!: string | null

  @Column('varchar', { length: 24, nullable: true })
  passwordChangedAt!: string | null

  /** Whether the password, when it was last used, broke the rules that hold now. */
  @Column('boolean')
  mustChangePassword!: boolean

  /** Sealed; see `second-factor/seal.ts`. Null: there is no second factor, nor one under way. */
  @Column('varchar', { length: 200, nullable: true })
  secondFactorSecret!: string | null

  /** When the second factor was confirmed; null: it is not in force. */
  @Column('varchar', { length: 24, nullable: true })
  secondFactorSince!: string | null

  /** The last step of time whose code was accepted: none is accepted twice. */
  @Column('integer', { nullable: true })
  secondFactorStep!: number | null

  @Column('varchar', { length: 24, nullable: true })
  lastSignInAt!: string | null

  @Column('varchar', { length: 24 })
  createdAt!: string
}

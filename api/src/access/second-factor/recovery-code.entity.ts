import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm'
import { PersonRow } from '../person/person.entity'

/** A code that stands in for the second factor once. */
@Entity('recovery_code')
@Index('uq_recovery_code', ['personId', 'codeHash'], { unique: true })
export class RecoveryCodeRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  @Column('integer')
  @ForeignKey(() => PersonRow, { name: 'fk_recovery_code_person', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  personId!: number

  /** SHA-256; the code is random, so that there is no list of likely ones to try. */
  @Column('varchar', { length: 64 })
  codeHash!: string

  @Column('varchar', { length: 24, nullable: true })
  usedAt!: string | null
}

import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

/** Height of a place in the hierarchy of administrative divisions. */
export type DivisionLevel = 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWNSHIP' | 'VILLAGE'

/** A place whose identity outlives its codes and names: facts hang on this id (domain.md §5). */
@Entity('division')
export class Division {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  @Column('varchar', { length: 16 })
  level!: DivisionLevel
}

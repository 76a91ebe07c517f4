import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { RegistryRow } from '../db/registry-row'
import { Division } from '../division/division.entity'

/** A reported number of a village and period, or the numerator and denominator of a reported rate (domain.md §3). */
@Entity('village_figure')
@Index('uq_village_figure', ['villageId', 'measure', 'period'], { unique: true })
@Index('ix_village_figure_measure', ['measure', 'period'])
export class VillageFigure extends RegistryRow {
  @Column({ type: 'int' })
  @ForeignKey(() => Division, { name: 'fk_village_figure_village', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  villageId!: number

  /** Key of the measure, for example `visitCoverage`. */
  @Column({ type: 'varchar', length: 64 })
  measure!: string

  @Column({ type: 'varchar', length: 10 })
  period!: string

  @Column({ type: 'double', nullable: true })
  value!: number | null

  @Column({ type: 'double', nullable: true })
  numerator!: number | null

  @Column({ type: 'double', nullable: true })
  denominator!: number | null
}

import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm'
import { Division } from './division.entity'

/** A named list of reporting units (考核单位): a ranking is over the units of one list. */
@Entity('reporting_unit_list')
@Index('uq_reporting_unit_list', ['slug'], { unique: true })
export class ReportingUnitList {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  /** Its key, for example `yantai-14`. Not called `key`, a word of SQL. */
  @Column('varchar', { length: 40 })
  slug!: string

  @Column('varchar', { length: 100 })
  name!: string

  @Column('varchar', { length: 100 })
  nameEn!: string
}

/** A unit that is asked to report. It is no division: its members are. */
@Entity('reporting_unit')
@Index('uq_reporting_unit', ['listId', 'slug'], { unique: true })
export class ReportingUnit {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  @Column('integer')
  @ForeignKey(() => ReportingUnitList, { name: 'fk_reporting_unit_list', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  listId!: number

  /** Its key inside the list, for example `changdao`. */
  @Column('varchar', { length: 40 })
  slug!: string

  @Column('varchar', { length: 100 })
  name!: string

  @Column('varchar', { length: 100 })
  nameEn!: string

  /** Place in the order of the list, from 1. */
  @Column('integer')
  position!: number
}

/**
 * A division that belongs to a unit for some time. The nearest member above a village decides its unit, so that units
 * cut out of a county name only the townships that leave it.
 */
@Entity('reporting_unit_member')
@Index('uq_reporting_unit_member', ['unitId', 'divisionId'], { unique: true })
@Index('ix_reporting_unit_member_division', ['divisionId'])
export class ReportingUnitMember {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  @Column('integer')
  @ForeignKey(() => ReportingUnit, {
    name: 'fk_reporting_unit_member_unit',
    onDelete: 'RESTRICT',
    onUpdate: 'RESTRICT',
  })
  unitId!: number

  @Column('integer')
  @ForeignKey(() => Division, {
    name: 'fk_reporting_unit_member_division',
    onDelete: 'RESTRICT',
    onUpdate: 'RESTRICT',
  })
  divisionId!: number

  /** First day, inclusive; null: always was. */
  @Column('varchar', { length: 10, nullable: true })
  validFrom!: string | null

  /** Day on which it no longer belongs; null: still does. */
  @Column('varchar', { length: 10, nullable: true })
  validTo!: string | null
}

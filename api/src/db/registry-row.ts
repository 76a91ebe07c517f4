import { Column, PrimaryGeneratedColumn } from 'typeorm'

/** What every registry table carries besides its facts. */
export abstract class RegistryRow {
  @PrimaryGeneratedColumn({ type: 'int' })
  id!: number

  /** The revision that last changed the row. */
  @Column({ type: 'int' })
  revision!: number
}

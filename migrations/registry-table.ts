import { Table, type TableColumnOptions, type TableIndexOptions } from 'typeorm'

type Column = TableColumnOptions

export const whole = (name: string): Column => ({ name, type: 'integer' })
export const money = (name: string): Column => ({ name, type: 'bigint' })
export const decimal = (name: string): Column => ({ name, type: 'double' })
export const flag = (name: string): Column => ({ name, type: 'boolean' })
export const text = (name: string, length: number): Column => ({ name, type: 'varchar', length: String(length) })
export const day = (name: string): Column => text(name, 10)
export const period = (name: string): Column => text(name, 10)
export const optional = (column: Column): Column => ({ ...column, isNullable: true })

interface RegistryTable {
  readonly name: string
  readonly columns: readonly Column[]
  /** Columns of the natural key. */
  readonly key: readonly string[]
  /** Columns that name a division, with what they name: part of the foreign key's name. */
  readonly divisions: Readonly<Record<string, string>>
  readonly indices?: readonly TableIndexOptions[]
}

/** A registry table: identifier, its columns, the revision that last changed the row, a unique natural key. */
export function registryTable({ name, columns, key, divisions, indices = [] }: RegistryTable): Table {
  return new Table({
    name,
    columns: [
      { ...whole('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
      ...columns,
      whole('revision'),
    ],
    indices: [{ name: `uq_${name}`, columnNames: [...key], isUnique: true }, ...indices],
    foreignKeys: Object.entries(divisions).map(([column, role]) => ({
      name: `fk_${name}_${role}`,
      columnNames: [column],
      referencedTableName: 'division',
      referencedColumnNames: ['id'],
      onDelete: 'RESTRICT',
      onUpdate: 'RESTRICT',
    })),
  })
}

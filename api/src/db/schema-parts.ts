import type { MigrationInterface } from 'typeorm'

type EntityClass = abstract new (...args: never[]) => object
type MigrationClass = new () => MigrationInterface

let entityList: readonly EntityClass[] = []
let migrationList: readonly MigrationClass[] = []

/** Told once by the program's entry (app/registry): db/ opens databases without knowing a noun by name. */
export function useSchemaParts(entities: readonly EntityClass[], migrations: readonly MigrationClass[]): void {
  entityList = entities
  migrationList = migrations
}

export const entities = (): EntityClass[] => [...entityList]
export const migrations = (): MigrationClass[] => [...migrationList]

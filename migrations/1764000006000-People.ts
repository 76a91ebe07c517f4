import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm'
import { day, flag, optional, text, whole } from './registry-table'

const instant = (name: string) => text(name, 24)
const id: TableColumnOptions = { ...whole('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' }

const index = (name: string, ...columnNames: string[]) => ({ name, columnNames })
const unique = (name: string, ...columnNames: string[]) => ({ name, columnNames, isUnique: true })

const pointsTo = (referencedTableName: string, name: string, column: string) => ({
  name,
  columnNames: [column],
  referencedTableName,
  referencedColumnNames: ['id'],
  onDelete: 'RESTRICT',
  onUpdate: 'RESTRICT',
})
const ofPerson = (table: string) => pointsTo('person', `fk_${table}_person`, 'personId')

const person = new Table({
  name: 'person',
  columns: [
    id,
    text('login', 64),
    text('name', 100),
    text('unit', 100),
    text('state', 16),
    optional(text('passwordHash', 200)),
    optional(instant('passwordChangedAt')),
    flag('mustChangePassword'),
    optional(text('secondFactorSecret', 200)),
    optional(instant('secondFactorSince')),
    optional(whole('secondFactorStep')),
    optional(instant('lastSignInAt')),
    instant('createdAt'),
  ],
  indices: [unique('uq_person_login', 'login')],
})

const personGrant = new Table({
  name: 'person_grant',
  columns: [
    id,
    whole('personId'),
    text('role', 32),
    optional(whole('divisionId')),
    day('validFrom'),
    optional(day('validTo')),
    text('grantedBy', 120),
    instant('grantedAt'),
    optional(instant('revokedAt')),
    optional(text('revokedBy', 120)),
  ],
  indices: [index('ix_person_grant_person', 'personId'), index('ix_person_grant_division', 'divisionId')],
  foreignKeys: [ofPerson('person_grant'), pointsTo('division', 'fk_person_grant_division', 'divisionId')],
})

const signInSession = new Table({
  name: 'sign_in_session',
  columns: [
    id,
    whole('personId'),
    text('secretHash', 64),
    text('method', 8),
    flag('isPending'),
    instant('startedAt'),
    instant('lastSeenAt'),
    instant('expiresAt'),
    optional(text('device', 200)),
    optional(text('address', 64)),
  ],
  indices: [
    unique('uq_sign_in_session', 'secretHash'),
    index('ix_sign_in_session_person', 'personId'),
    index('ix_sign_in_session_expires', 'expiresAt'),
  ],
  foreignKeys: [ofPerson('sign_in_session')],
})

const oneTimeLink = new Table({
  name: 'one_time_link',
  columns: [
    id,
    text('secretHash', 64),
    text('purpose', 24),
    optional(whole('personId')),
    text('madeBy', 120),
    instant('madeAt'),
    instant('expiresAt'),
    optional(instant('usedAt')),
  ],
  indices: [unique('uq_one_time_link', 'secretHash'), index('ix_one_time_link_person', 'personId')],
  foreignKeys: [ofPerson('one_time_link')],
})

const apiToken = new Table({
  name: 'api_token',
  columns: [
    id,
    whole('personId'),
    text('name', 100),
    text('secretHash', 64),
    text('scopes', 400),
    instant('createdAt'),
    instant('expiresAt'),
    optional(instant('lastUsedAt')),
    optional(instant('revokedAt')),
  ],
  indices: [unique('uq_api_token', 'secretHash'), index('ix_api_token_person', 'personId')],
  foreignKeys: [ofPerson('api_token')],
})

const recoveryCode = new Table({
  name: 'recovery_code',
  columns: [id, whole('personId'), text('codeHash', 64), optional(instant('usedAt'))],
  indices: [unique('uq_recovery_code', 'personId', 'codeHash')],
  foreignKeys: [ofPerson('recovery_code')],
})

const attemptCount = new Table({
  name: 'attempt_count',
  columns: [
    id,
    text('keyHash', 64),
    whole('failures'),
    instant('since'),
    instant('lastAt'),
    optional(instant('lockedUntil')),
  ],
  indices: [unique('uq_attempt_count', 'keyHash'), index('ix_attempt_count_last', 'lastAt')],
})

/** People, what they were granted, and how they sign in. */
export class People1764000006000 implements MigrationInterface {
  private readonly tables = [person, personGrant, signInSession, oneTimeLink, apiToken, recoveryCode, attemptCount]

  async up(runner: QueryRunner): Promise<void> {
    for (const table of this.tables) await runner.createTable(table)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...this.tables].reverse()) await runner.dropTable(table.name)
  }
}

import { type MigrationInterface, type QueryRunner, Table } from 'typeorm'
import { text, whole } from './registry-table'

// A digest of the provider's `state` finds it, a digest of the browser's cookie proves it: neither secret is kept here.
const flow = new Table({
  name: 'oidc_flow',
  columns: [
    { ...text('stateHash', 64), isPrimary: true },
    text('browserHash', 64),
    text('redirectUri', 400),
    text('returnTo', 2000),
    text('expiresAt', 24),
  ],
  indices: [{ name: 'ix_oidc_flow_expires', columnNames: ['expiresAt'] }],
})

const identity = new Table({
  name: 'oidc_identity',
  columns: [
    { ...whole('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
    text('issuer', 255),
    text('subject', 255),
    whole('personId'),
    text('linkedAt', 24),
  ],
  indices: [
    { name: 'uq_oidc_identity', columnNames: ['issuer', 'subject'], isUnique: true },
    { name: 'uq_oidc_identity_person', columnNames: ['personId', 'issuer'], isUnique: true },
  ],
  foreignKeys: [
    {
      name: 'fk_oidc_identity_person',
      columnNames: ['personId'],
      referencedTableName: 'person',
      referencedColumnNames: ['id'],
      onDelete: 'RESTRICT',
      onUpdate: 'RESTRICT',
    },
  ],
})

/** Sign-in by a provider: what is under way, and whose its accounts are. */
export class Oidc1764000006020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(flow)
    await runner.createTable(identity)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(identity.name)
    await runner.dropTable(flow.name)
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm'
import { day, flag, optional, registryTable, text, whole } from './registry-table'

const cluster = registryTable({
  name: 'cluster',
  columns: [
    text('code', 40),
    text('name', 100),
    flag('isPilot'),
    optional(day('startedOn')),
    optional(whole('leadVillageId')),
  ],
  key: ['code'],
  divisions: { leadVillageId: 'lead_village' },
  indices: [{ name: 'ix_cluster_lead_village', columnNames: ['leadVillageId'] }],
})

const clusterMember = registryTable({
  name: 'cluster_member',
  columns: [text('clusterCode', 40), whole('villageId'), day('joinedOn'), optional(day('leftOn'))],
  key: ['clusterCode', 'villageId', 'joinedOn'],
  divisions: { villageId: 'village' },
  indices: [{ name: 'ix_cluster_member_village', columnNames: ['villageId', 'joinedOn'] }],
})

/** Clusters and their dated members. */
export class Clusters1764000003060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(cluster)
    await runner.createTable(clusterMember)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(clusterMember.name)
    await runner.dropTable(cluster.name)
  }
}

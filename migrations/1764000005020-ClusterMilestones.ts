import type { MigrationInterface, QueryRunner } from 'typeorm'
import { day, registryTable, text } from './registry-table'

const milestone = registryTable({
  name: 'cluster_milestone',
  columns: [text('clusterCode', 40), day('happenedOn'), text('title', 200)],
  key: ['clusterCode', 'happenedOn', 'title'],
  divisions: {},
})

/** Dated milestones of clusters. */
export class ClusterMilestones1764000005020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(milestone)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(milestone.name)
  }
}

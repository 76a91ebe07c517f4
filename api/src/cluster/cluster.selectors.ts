import { GraphQLID } from 'graphql'
import type { VillageSelector } from '../measure/village-selector'
import { membersOf } from './cluster.query'

export const clusterSelectors: readonly VillageSelector[] = [
  {
    key: 'cluster',
    type: () => GraphQLID,
    description: 'Member of the cluster with this code on the day of the map.',
    select: async (db, code, onDay) => (await membersOf(db, [code], onDay)).map(({ villageId }) => villageId),
  },
]

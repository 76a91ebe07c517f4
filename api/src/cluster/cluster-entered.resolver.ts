import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql'
import { todayInShanghai } from '../common/calendar'
import { DateScalar } from '../common/scalars'
import type { DivisionVersion } from '../division/division-version.entity'
import type { PlaceContext } from '../division/place-context'
import { Cluster } from './cluster.entity'
import type { ClusterContext } from './cluster.loader'

type Context = ClusterContext & PlaceContext

@ObjectType({ description: "A village's time in a cluster as an editor has it." })
export class ClusterMemberEntered {
  @Field(() => ID, {
    simple: true,
    description: 'Code of the village: that of today, or that of the day it joined where it is no more.',
  })
  villageCode!: string

  @Field(() => String, { simple: true, description: 'Its name under that code.' })
  villageName!: string

  @Field(() => DateScalar, { simple: true, description: 'First day in the cluster, inclusive.' })
  joinedOn!: string

  @Field(() => DateScalar, {
    simple: true,
    nullable: true,
    description: 'Day on which it left and no longer counts; null while in the cluster.',
  })
  leftOn!: string | null
}

/** The version in force on a day; null where there is none. Days are `YYYY-MM-DD`, `validTo` is exclusive. */
const versionOn = (versions: readonly DivisionVersion[], day: string): DivisionVersion | null =>
  versions.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo)) ?? null

/** What an editor of members changes. `memberships` leaves out villages that are no more: saved so, they would be lost. */
@Resolver(() => Cluster)
export class ClusterEnteredResolver {
  @FieldResolver(() => [ClusterMemberEntered], {
    description: 'All members past and present, earliest first, as they are handed in again when they are saved.',
  })
  async membersEntered(
    @Root() { code }: Cluster,
    @Ctx() { clusterLoaders, divisionLoaders }: Context,
  ): Promise<ClusterMemberEntered[]> {
    const rows = await clusterLoaders.membershipsOfCluster.load(code)
    const today = todayInShanghai()
    return Promise.all(
      rows.map(async ({ villageId, joinedOn, leftOn }) => {
        const versions = await divisionLoaders.versionsOfDivision.load(villageId)
        const version = versionOn(versions, today) ?? versionOn(versions, joinedOn) ?? versions.at(-1)
        if (!version) throw new Error(`Village ${villageId} of cluster ${code} has no version`)
        return { villageCode: version.code, villageName: version.name, joinedOn, leftOn }
      }),
    )
  }
}

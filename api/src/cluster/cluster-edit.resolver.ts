import { Arg, Args, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { PlaceContext } from '../division/place-context'
import { type EditContext, saveForm } from '../intake/edit-context'
import { SaveOutcome } from '../intake/form.types'
import { SaveArgs } from '../intake/save.args'
import { ClusterInput, ClusterMemberInput, ClusterMilestoneInput } from './cluster.input'
import { requireOwnCluster } from './require-own-cluster'
import { clusterForm, clusterMembersForm, clusterMilestonesForm } from './save-cluster'

type Context = EditContext & PlaceContext

/** Clusters edited in the browser: the same datasets as files, through the same way in. */
@Resolver()
export class ClusterEditResolver {
  @Mutation(() => SaveOutcome, {
    description: 'Makes a cluster or changes it, with its members where they are given: all or nothing.',
  })
  async saveCluster(
    @Arg('cluster', () => ClusterInput, { description: 'The whole cluster, without its members.' })
    cluster: ClusterInput,
    @Arg('members', () => [ClusterMemberInput], {
      nullable: true,
      description:
        'All members, past and present, as `saveClusterMembers` takes them; left out: they stay as they are.',
    })
    members: ClusterMemberInput[] | null | undefined,
    @Args() { baseRevision, dryRun }: SaveArgs,
    @Ctx() context: Context,
  ): Promise<SaveOutcome> {
    const villages = [cluster.leadVillageCode, ...(members ?? []).map(({ villageCode }) => villageCode)]
    await requireOwnCluster(
      context,
      cluster.code,
      villages.filter((code) => typeof code === 'string'),
    )
    const form = clusterForm(cluster, members ?? null, { actor: context.actor, baseRevision })
    return saveForm(context, form, dryRun)
  }

  @Mutation(() => SaveOutcome, {
    description: 'Replaces the dated members of a cluster. Stored ones that the list lacks are withdrawn.',
  })
  async saveClusterMembers(
    @Arg('clusterCode', () => ID, { description: 'Code of the cluster.' }) clusterCode: string,
    @Arg('members', () => [ClusterMemberInput], { description: 'All members, past and present.' })
    members: ClusterMemberInput[],
    @Args() { baseRevision, dryRun }: SaveArgs,
    @Ctx() context: Context,
  ): Promise<SaveOutcome> {
    const villages = members.map(({ villageCode }) => villageCode)
    await requireOwnCluster(context, clusterCode, villages)
    const form = clusterMembersForm(clusterCode, members, { actor: context.actor, baseRevision })
    return saveForm(context, form, dryRun)
  }

  @Mutation(() => SaveOutcome, {
    description: 'Replaces the milestones of a cluster. Stored ones that the list lacks are withdrawn.',
  })
  async saveClusterMilestones(
    @Arg('clusterCode', () => ID, { description: 'Code of the cluster.' }) clusterCode: string,
    @Arg('milestones', () => [ClusterMilestoneInput], { description: 'All milestones, in any order.' })
    milestones: ClusterMilestoneInput[],
    @Args() { baseRevision, dryRun }: SaveArgs,
    @Ctx() context: Context,
  ): Promise<SaveOutcome> {
    await requireOwnCluster(context, clusterCode)
    const form = clusterMilestonesForm(clusterCode, milestones, { actor: context.actor, baseRevision })
    return saveForm(context, form, dryRun)
  }
}

import { Arg, Args, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import { type EditContext, saveForm } from '../intake/edit-context'
import { SaveOutcome } from '../intake/form.types'
import { SaveArgs } from '../intake/save.args'
import { ClusterInput, ClusterMemberInput, ClusterMilestoneInput } from './cluster.input'
import { clusterForm, clusterMembersForm, clusterMilestonesForm } from './save-cluster'

/** Clusters edited in the browser: the same datasets as files, through the same way in. */
@Resolver()
export class ClusterEditResolver {
  @Mutation(() => SaveOutcome, { description: 'Makes a cluster or changes it.' })
  saveCluster(
    @Arg('cluster', () => ClusterInput, { description: 'The whole cluster, without its members.' })
    cluster: ClusterInput,
    @Args() { baseRevision, dryRun }: SaveArgs,
    @Ctx() context: EditContext,
  ): Promise<SaveOutcome> {
    return saveForm(context, clusterForm(cluster, { actor: context.actor, baseRevision }), dryRun)
  }

  @Mutation(() => SaveOutcome, {
    description: 'Replaces the dated members of a cluster. Stored ones that the list lacks are withdrawn.',
  })
  saveClusterMembers(
    @Arg('clusterCode', () => ID, { description: 'Code of the cluster.' }) clusterCode: string,
    @Arg('members', () => [ClusterMemberInput], { description: 'All members, past and present.' })
    members: ClusterMemberInput[],
    @Args() { baseRevision, dryRun }: SaveArgs,
    @Ctx() context: EditContext,
  ): Promise<SaveOutcome> {
    const form = clusterMembersForm(clusterCode, members, { actor: context.actor, baseRevision })
    return saveForm(context, form, dryRun)
  }

  @Mutation(() => SaveOutcome, {
    description: 'Replaces the milestones of a cluster. Stored ones that the list lacks are withdrawn.',
  })
  saveClusterMilestones(
    @Arg('clusterCode', () => ID, { description: 'Code of the cluster.' }) clusterCode: string,
    @Arg('milestones', () => [ClusterMilestoneInput], { description: 'All milestones, in any order.' })
    milestones: ClusterMilestoneInput[],
    @Args() { baseRevision, dryRun }: SaveArgs,
    @Ctx() context: EditContext,
  ): Promise<SaveOutcome> {
    const form = clusterMilestonesForm(clusterCode, milestones, { actor: context.actor, baseRevision })
    return saveForm(context, form, dryRun)
  }
}

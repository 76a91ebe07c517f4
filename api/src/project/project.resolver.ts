import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Village } from '../division/place'
import { LivelihoodProject } from './livelihood-project.entity'
import type { ProjectContext } from './project.loader'

@Resolver(() => Village)
export class VillageProjectResolver {
  @FieldResolver(() => [LivelihoodProject], {
    description: 'Livelihood projects by start; with a year those started, due or completed in it.',
  })
  projects(
    @Root() village: Village,
    @Arg('year', () => Int, { nullable: true, description: 'Default: all years.' }) year: number | undefined,
    @Ctx() { projectLoaders }: ProjectContext,
  ): Promise<LivelihoodProject[]> {
    return projectLoaders.projectsOfVillage(year ?? null).load(village.id)
  }
}

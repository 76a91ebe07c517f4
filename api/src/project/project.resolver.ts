import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Village } from '../division/place'
import type { PlaceContext } from '../division/place-context'
import { villageOfId } from '../division/village-of-id'
import { Source } from '../intake/hub.types'
import { type SourceContext, sourceOfEntity } from '../intake/source.loader'
import { LivelihoodProject } from './livelihood-project.entity'
import { livelihoodProjectsDataset } from './project.dataset'
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

@Resolver(() => LivelihoodProject)
export class LivelihoodProjectResolver {
  @FieldResolver(() => Village, { nullable: true, description: 'Its village; null when not on the map of today.' })
  village(@Root() { villageId }: LivelihoodProject, @Ctx() context: PlaceContext): Promise<Village | null> {
    return villageOfId(context, villageId)
  }

  @FieldResolver(() => Source, { nullable: true, description: 'File, sheet and row that it came from.' })
  source(@Root() row: LivelihoodProject, @Ctx() context: SourceContext): Promise<Source | null> {
    return sourceOfEntity(context, livelihoodProjectsDataset, row)
  }
}

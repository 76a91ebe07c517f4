import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { todayInShanghai } from '../common/calendar'
import { DateScalar } from '../common/scalars'
import { Village } from '../division/place'
import type { PlaceContext } from '../division/place-context'
import { villageOfId } from '../division/village-of-id'
import { Source } from '../intake/hub.types'
import { type SourceContext, sourceOfEntity } from '../intake/source.loader'
import { industriesDataset } from './industry.dataset'
import { Industry } from './industry.entity'
import type { IndustryContext } from './industry.loader'

@Resolver(() => Village)
export class VillageIndustryResolver {
  @FieldResolver(() => [Industry], {
    description: 'Industries active on a day; one without a start date counts as active.',
  })
  industries(
    @Root() village: Village,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Default: today.' }) onDay: string | undefined,
    @Ctx() { industryLoaders }: IndustryContext,
  ): Promise<Industry[]> {
    return industryLoaders.industriesOfVillage(onDay ?? todayInShanghai()).load(village.id)
  }
}

@Resolver(() => Industry)
export class IndustryResolver {
  @FieldResolver(() => Village, { nullable: true, description: 'Its village; null when not on the map of today.' })
  village(@Root() { villageId }: Industry, @Ctx() context: PlaceContext): Promise<Village | null> {
    return villageOfId(context, villageId)
  }

  @FieldResolver(() => Source, { nullable: true, description: 'File, sheet and row that it came from.' })
  source(@Root() row: Industry, @Ctx() context: SourceContext): Promise<Source | null> {
    return sourceOfEntity(context, industriesDataset, row)
  }
}

import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { todayInShanghai } from '../common/calendar'
import { DateScalar } from '../common/scalars'
import { Village } from '../division/place'
import { Source } from '../intake/hub.types'
import { type SourceContext, sourceOfEntity } from '../intake/source.loader'
import { villagesDataset } from './village.dataset'
import type { VillageContext } from './village.loader'
import { VillageCategoryListing } from './village-category-listing.entity'
import { VillageProfile } from './village-profile.entity'

@Resolver(() => Village)
export class VillageRegistryResolver {
  @FieldResolver(() => VillageProfile, {
    nullable: true,
    description: 'Households, population and Party members at the end of a year; null when not reported.',
  })
  profile(
    @Root() village: Village,
    @Arg('year', () => Int, { nullable: true, description: 'Default: the latest year reported.' }) year:
      | number
      | undefined,
    @Ctx() { villageLoaders }: VillageContext,
  ): Promise<VillageProfile | null> {
    return villageLoaders.profileOfVillage(year ?? null).load(village.id)
  }

  @FieldResolver(() => [VillageCategoryListing], { description: 'Categories of clause 二.1 in force on a day.' })
  categories(
    @Root() village: Village,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Default: today.' }) onDay: string | undefined,
    @Ctx() { villageLoaders }: VillageContext,
  ): Promise<VillageCategoryListing[]> {
    return villageLoaders.categoriesOfVillage(onDay ?? todayInShanghai()).load(village.id)
  }
}

@Resolver(() => VillageProfile)
export class VillageProfileResolver {
  @FieldResolver(() => Source, { nullable: true, description: 'File, sheet and row that it came from.' })
  source(@Root() row: VillageProfile, @Ctx() context: SourceContext): Promise<Source | null> {
    return sourceOfEntity(context, villagesDataset, row)
  }
}

import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { todayInShanghai } from '../common/calendar'
import { DateScalar } from '../common/scalars'
import { Village } from '../division/place'
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

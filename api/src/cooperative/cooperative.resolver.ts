import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { todayInShanghai } from '../common/calendar'
import { DateScalar } from '../common/scalars'
import { Village } from '../division/place'
import { Source } from '../intake/hub.types'
import { type SourceContext, sourceOfEntity } from '../intake/source.loader'
import { cooperativesDataset } from './cooperative.dataset'
import { Cooperative } from './cooperative.entity'
import type { CooperativeContext } from './cooperative.loader'

@Resolver(() => Village)
export class VillageCooperativeResolver {
  @FieldResolver(() => [Cooperative], {
    description: 'Cooperatives that stand on a day; one without a registration date counts as standing.',
  })
  cooperatives(
    @Root() village: Village,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Default: today.' }) onDay: string | undefined,
    @Ctx() { cooperativeLoaders }: CooperativeContext,
  ): Promise<Cooperative[]> {
    return cooperativeLoaders.cooperativesOfVillage(onDay ?? todayInShanghai()).load(village.id)
  }
}

@Resolver(() => Cooperative)
export class CooperativeResolver {
  @FieldResolver(() => Source, { nullable: true, description: 'File, sheet and row that it came from.' })
  source(@Root() row: Cooperative, @Ctx() context: SourceContext): Promise<Source | null> {
    return sourceOfEntity(context, cooperativesDataset, row)
  }
}

import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { DateScalar } from '../common/scalars'
import { Village } from '../division/place'
import { Source } from '../intake/hub.types'
import { type SourceContext, sourceOfEntity } from '../intake/source.loader'
import { postingsDataset } from './posting.dataset'
import { Posting } from './posting.entity'
import type { PostingContext } from './posting.loader'

@Resolver(() => Village)
export class VillagePostingResolver {
  @FieldResolver(() => [Posting], {
    description: 'Postings of first secretaries and work teams, oldest first; with a day those in force on it.',
  })
  postings(
    @Root() village: Village,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Default: all postings.' }) onDay: string | undefined,
    @Ctx() { postingLoaders }: PostingContext,
  ): Promise<Posting[]> {
    return postingLoaders.postingsOfVillage(onDay ?? null).load(village.id)
  }
}

@Resolver(() => Posting)
export class PostingResolver {
  @FieldResolver(() => Source, { nullable: true, description: 'File, sheet and row that it came from.' })
  source(@Root() row: Posting, @Ctx() context: SourceContext): Promise<Source | null> {
    return sourceOfEntity(context, postingsDataset, row)
  }
}

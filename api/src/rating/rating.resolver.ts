import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Village } from '../division/place'
import { Source } from '../intake/hub.types'
import { type SourceContext, sourceOfEntity } from '../intake/source.loader'
import { starRatingsDataset } from './rating.dataset'
import type { RatingContext } from './rating.loader'
import { StarRating } from './star-rating.entity'

@Resolver(() => Village)
export class VillageRatingResolver {
  @FieldResolver(() => [StarRating], {
    description: 'Star ratings by year, oldest first. Years without a rating are absent.',
  })
  starRatings(@Root() village: Village, @Ctx() { ratingLoaders }: RatingContext): Promise<StarRating[]> {
    return ratingLoaders.starRatingsOfVillage.load(village.id)
  }

  @FieldResolver(() => StarRating, {
    nullable: true,
    description: 'The star rating of a year; null when not rated yet.',
  })
  starRating(
    @Root() village: Village,
    @Arg('year', () => Int, { nullable: true, description: 'Default: the latest year rated.' }) year:
      | number
      | undefined,
    @Ctx() { ratingLoaders }: RatingContext,
  ): Promise<StarRating | null> {
    return ratingLoaders.starRatingOfVillage(year ?? null).load(village.id)
  }
}

@Resolver(() => StarRating)
export class StarRatingResolver {
  @FieldResolver(() => Source, { nullable: true, description: 'File, sheet and row that it came from.' })
  source(@Root() row: StarRating, @Ctx() context: SourceContext): Promise<Source | null> {
    return sourceOfEntity(context, starRatingsDataset, row)
  }
}

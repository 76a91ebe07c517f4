import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { saveForm } from '../intake/edit-context'
import { SaveOutcome } from '../intake/form.types'
import { SaveArgs } from '../intake/save.args'
import { buildSnapshot } from './build-snapshot'
import { numbersMoved } from './compare-with-today'
import { snapshotOf } from './edition'
import { leadTour } from './lead-tour'
import { publishTour } from './publish-tour'
import { tourForm, tourRemoval } from './save-tour'
import { revokeShare, shareTour } from './share-tour'
import { TourSnapshot } from './snapshot.types'
import { TourRow, TourStopRow } from './tour.entity'
import { TourInput } from './tour.input'
import { TourLeadMade, TourNumberMoved, TourShareMade } from './tour.types'
import type { TourContext } from './tour-context'
import { TourEditionRow, TourShareRow } from './tour-edition.entity'

@Resolver(() => TourRow)
export class TourResolver {
  @Query(() => [TourRow], { description: 'Every tour, by code.' })
  tours(@Ctx() { tourLoaders }: TourContext): Promise<TourRow[]> {
    return tourLoaders.allTours()
  }

  @Query(() => TourRow, { nullable: true, description: 'The tour with a code; null when there is none.' })
  tour(
    @Arg('code', () => ID, { description: 'Code of the tour.' }) code: string,
    @Ctx() { tourLoaders }: TourContext,
  ): Promise<TourRow | null> {
    return tourLoaders.tourByCode.load(code)
  }

  @FieldResolver(() => [TourStopRow], {
    description: 'Its stops in their order, as they were chosen: what an editor changes.',
  })
  stops(@Root() { code }: TourRow, @Ctx() { tourLoaders }: TourContext): Promise<TourStopRow[]> {
    return tourLoaders.stopsOfTour.load(code)
  }

  @FieldResolver(() => TourSnapshot, {
    description: 'What visitors would see if it were published now. Refused while something may not be shown.',
  })
  draft(@Root() tour: TourRow, @Ctx() context: TourContext): Promise<TourSnapshot> {
    return buildSnapshot(context, tour)
  }

  @FieldResolver(() => TourEditionRow, {
    nullable: true,
    description: 'What visitors see; null while never published.',
  })
  async published(@Root() { code }: TourRow, @Ctx() { tourLoaders }: TourContext): Promise<TourEditionRow | null> {
    return (await tourLoaders.editionsOfTour.load(code)).at(-1) ?? null
  }

  @FieldResolver(() => [TourEditionRow], { description: 'Every publication, oldest first.' })
  editions(@Root() { code }: TourRow, @Ctx() { tourLoaders }: TourContext): Promise<TourEditionRow[]> {
    return tourLoaders.editionsOfTour.load(code)
  }

  @FieldResolver(() => [TourShareRow], {
    description: 'The links that were made to it, also those that open nothing any more.',
  })
  shares(@Root() { code }: TourRow, @Ctx() { tourLoaders }: TourContext): Promise<TourShareRow[]> {
    return tourLoaders.sharesOfTour.load(code)
  }
}

@Resolver(() => TourEditionRow)
export class TourEditionResolver {
  @FieldResolver(() => TourSnapshot, { description: 'What it shows.' })
  snapshot(@Root() edition: TourEditionRow, @Ctx() { db }: TourContext): Promise<TourSnapshot> {
    return snapshotOf(db, edition)
  }

  @FieldResolver(() => [TourNumberMoved], {
    description: 'Its numbers that are others today, for staff; visitors go on seeing what was published.',
  })
  async moved(@Root() edition: TourEditionRow, @Ctx() context: TourContext): Promise<TourNumberMoved[]> {
    return numbersMoved(context, await snapshotOf(context.db, edition))
  }
}

/** Tours edited, published and shared. */
@Resolver()
export class TourEditResolver {
  @Mutation(() => SaveOutcome, {
    description: 'Makes a tour or changes it as a whole: what is stored and not in the input is removed.',
  })
  async saveTour(
    @Arg('tour', () => TourInput, { description: 'The whole tour.' }) tour: TourInput,
    @Args() { baseRevision, dryRun }: SaveArgs,
    @Ctx() context: TourContext,
  ): Promise<SaveOutcome> {
    return saveForm(context, await tourForm(context.db, tour, { actor: context.actor, baseRevision }), dryRun)
  }

  @Mutation(() => SaveOutcome, { description: 'Removes a tour. What was published of it stays, but no link opens it.' })
  removeTour(
    @Arg('code', () => ID, { description: 'Code of the tour.' }) code: string,
    @Args() { baseRevision, dryRun }: SaveArgs,
    @Ctx() context: TourContext,
  ): Promise<SaveOutcome> {
    return saveForm(context, tourRemoval(code, { actor: context.actor, baseRevision }), dryRun)
  }

  @Mutation(() => TourEditionRow, {
    description: 'Freezes a tour as of the newest revision: what visitors see never moves afterwards.',
  })
  publishTour(
    @Arg('code', () => ID, { description: 'Code of the tour.' }) code: string,
    @Ctx() context: TourContext,
  ): Promise<TourEditionRow> {
    return publishTour(context, code)
  }

  @Mutation(() => TourShareMade, { description: 'Makes a link that opens the published snapshot of this tour alone.' })
  shareTour(
    @Arg('code', () => ID, { description: 'Code of the tour.' }) code: string,
    @Arg('days', () => Int, { defaultValue: 7, description: 'How long it lasts, 1 to 90 days.' }) days: number,
    @Ctx() context: TourContext,
  ): Promise<TourShareMade> {
    return shareTour(context, code, days)
  }

  @Mutation(() => TourShareRow, { description: 'Takes a link back at once.' })
  revokeTourShare(
    @Arg('tokenHash', () => ID, { description: 'The digest that names the link.' }) tokenHash: string,
    @Ctx() context: TourContext,
  ): Promise<TourShareRow> {
    return revokeShare(context, tokenHash)
  }

  @Mutation(() => TourLeadMade, {
    description:
      'Gives the right to lead those who opened a link: phones show the slide that the presenter is at. Whoever led them before leads no more. Takes no revision.',
  })
  leadTour(
    @Arg('tokenHash', () => ID, { description: 'The digest that names the link.' }) tokenHash: string,
    @Ctx() { db }: TourContext,
  ): Promise<TourLeadMade> {
    return leadTour(db, tokenHash)
  }
}

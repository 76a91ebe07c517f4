import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql'
import { todayInShanghai } from '../common/calendar'
import { DateScalar } from '../common/scalars'
import type { Locale } from '../common/words'
import type { Reader } from '../db/database'
import type { Dataset } from './dataset'
import { DatasetStatus, Hub } from './hub.types'
import { datasetStatus, isSampleLoaded, newestRevision } from './hub-status'

/** What these resolvers need of a request's context; app/ provides more. */
export interface HubContext {
  readonly db: Reader
  readonly datasets: readonly Dataset[]
  readonly locale: Locale
  /** The setting `MAP_REVIEW_NUMBER`; null while unset. */
  readonly mapReviewNumber: string | null
  /** Version of the program. */
  readonly version: string
}

@Resolver(() => Hub)
export class HubResolver {
  @Query(() => Hub, { description: 'The hub itself: revision, datasets, settings.' })
  async hub(@Ctx() { db }: HubContext): Promise<Hub> {
    const { number, publishedAt } = await newestRevision(db)
    return { revision: number, publishedAt }
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether invented sample data (样例数据) is loaded; every page and export must then say so.',
  })
  sampleData(@Ctx() { db, datasets }: HubContext): Promise<boolean> {
    return isSampleLoaded(db, datasets)
  }

  @FieldResolver(() => [DatasetStatus], { description: 'Every kind of row the hub takes, and what it holds of it.' })
  async datasets(@Ctx() { db, datasets, locale }: HubContext): Promise<DatasetStatus[]> {
    const states = await datasetStatus(db, datasets)
    return states.map(({ dataset, ...state }) => ({
      key: dataset.key,
      name: dataset.words[locale],
      description: dataset.description[locale],
      ...state,
    }))
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Review number (审图号) to print under the outline map; null: the map is for internal use.',
  })
  mapReviewNumber(@Ctx() { mapReviewNumber }: HubContext): string | null {
    return mapReviewNumber
  }

  @FieldResolver(() => String, { description: 'Version of the program.' })
  version(@Ctx() { version }: HubContext): string {
    return version
  }

  @FieldResolver(() => DateScalar, { description: 'The day it is in Asia/Shanghai.' })
  today(): string {
    return todayInShanghai()
  }
}

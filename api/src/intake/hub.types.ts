import { Field, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar, PeriodKeyScalar } from '../common/scalars'

/** GraphQL face of a dataset's state; see `DatasetState`. */
@ObjectType('DatasetStatus', { description: 'What the hub holds of one kind of row (dataset).' })
export class DatasetStatus {
  @Field(() => String, { description: 'Key of the dataset, as in `hub import` and `hub export`.' })
  key!: string

  @Field(() => String, { description: "The dataset's name in the reader's language." })
  name!: string

  @Field(() => String, { description: "What one row says, in the reader's language." })
  description!: string

  @Field(() => Int, { description: 'Rows published and not withdrawn.' })
  rows!: number

  @Field(() => [PeriodKeyScalar], {
    description: 'Periods that have rows, oldest first; empty for datasets whose rows have no period.',
  })
  periods!: readonly string[]

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that last touched the dataset; null when nothing of it was ever published.',
  })
  lastRevision!: number | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that revision was published.' })
  lastPublishedAt!: string | null
}

/** GraphQL face of a source; see `SourceRow`. */
@ObjectType('Source', { description: 'Where a number came from: publication, file, and row where there is just one.' })
export class Source {
  @Field(() => Int, { description: 'The revision that published it.' })
  revision!: number

  @Field(() => DateTimeScalar, { description: 'When that revision was published.' })
  publishedAt!: string

  @Field(() => String, {
    nullable: true,
    description: 'Name of the file; null when the rows came from several files or from none.',
  })
  file!: string | null

  @Field(() => String, { nullable: true, description: 'Sheet of an Excel file; null for CSV and for several rows.' })
  sheet!: string | null

  @Field(() => Int, { nullable: true, description: 'Row as the spreadsheet counts, from 1; null for several rows.' })
  row!: number | null

  @Field(() => String, { description: 'Key of the dataset.' })
  dataset!: string

  @Field(() => Int, { description: 'Villages whose figures rest on this source.' })
  villages!: number

  @Field(() => Boolean, { description: 'Whether it is invented sample data (样例数据).' })
  isSample!: boolean
}

/** What a request sees of the hub. */
@ObjectType('Hub', { description: 'The hub itself: what is published, what is loaded, and its settings.' })
export class Hub {
  @Field(() => Int, { description: 'The newest revision; 0 before the first publication.' })
  revision!: number

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the newest revision was published.' })
  publishedAt!: string | null
}

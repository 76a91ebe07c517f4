import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Cluster } from '../cluster/cluster.entity'
import type { Words } from '../common/words'
import { Village } from '../division/place'
import { villageOfId } from '../division/village-of-id'
import { photosShown } from './build-snapshot'
import { SnapshotChart, SnapshotFigure, SnapshotMilestone, SnapshotPhoto, SnapshotTally } from './snapshot.types'
import { TourStopRow } from './tour.entity'
import type { TourContext } from './tour-context'
import { TourStopKind } from './tour-enums'
import { TourChartRow, TourFigureRow } from './tour-part.entity'

@Resolver(() => TourStopRow)
export class TourStopResolver {
  @FieldResolver(() => TourStopKind, { description: 'A cluster or a village.' })
  kind(@Root() { clusterCode }: TourStopRow): TourStopKind {
    return clusterCode === null ? 'VILLAGE' : 'CLUSTER'
  }

  @FieldResolver(() => Cluster, {
    nullable: true,
    description: 'The cluster; null of a village, or when it is no more.',
  })
  cluster(
    @Root() { clusterCode }: TourStopRow,
    @Ctx() { clusterLoaders }: TourContext,
  ): Promise<Cluster | null> | null {
    return clusterCode === null ? null : clusterLoaders.clusterByCode.load(clusterCode)
  }

  @FieldResolver(() => Village, {
    nullable: true,
    description: 'The village; null of a cluster, or when it is no more.',
  })
  village(@Root() { villageId }: TourStopRow, @Ctx() context: TourContext): Promise<Village | null> | null {
    return villageId === null ? null : villageOfId(context, villageId)
  }

  @FieldResolver(() => [SnapshotMilestone], { description: 'Milestones in the order in which they were entered.' })
  milestones(@Root() { code }: TourStopRow, @Ctx() { tourLoaders }: TourContext): Promise<SnapshotMilestone[]> {
    return tourLoaders.milestonesOfStop.load(code)
  }

  @FieldResolver(() => [TourFigureRow], { description: 'Figures in their order.' })
  figures(@Root() { code }: TourStopRow, @Ctx() { tourLoaders }: TourContext): Promise<TourFigureRow[]> {
    return tourLoaders.figuresOfStop.load(code)
  }

  @FieldResolver(() => [TourChartRow], { description: 'Charts in their order.' })
  charts(@Root() { code }: TourStopRow, @Ctx() { tourLoaders }: TourContext): Promise<TourChartRow[]> {
    return tourLoaders.chartsOfStop.load(code)
  }

  @FieldResolver(() => [SnapshotPhoto], {
    description: 'Photos in their order; those whose picture is not here are absent.',
  })
  photos(@Root() stop: TourStopRow, @Ctx() context: TourContext): Promise<SnapshotPhoto[]> {
    return photosShown(context, stop)
  }
}

const name = { description: "Name in the reader's language." }
const inLanguage = ({ words }: { readonly words: Words }, { locale }: TourContext): string => words[locale]

@Resolver(() => SnapshotFigure)
export class SnapshotFigureResolver {
  @FieldResolver(() => String, name)
  name(@Root() figure: SnapshotFigure, @Ctx() context: TourContext): string {
    return inLanguage(figure, context)
  }
}

@Resolver(() => SnapshotChart)
export class SnapshotChartResolver {
  @FieldResolver(() => String, name)
  name(@Root() chart: SnapshotChart, @Ctx() context: TourContext): string {
    return inLanguage(chart, context)
  }
}

@Resolver(() => SnapshotTally)
export class SnapshotTallyResolver {
  @FieldResolver(() => String, name)
  name(@Root() tally: SnapshotTally, @Ctx() context: TourContext): string {
    return inLanguage(tally, context)
  }
}

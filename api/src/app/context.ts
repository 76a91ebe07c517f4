import type { ApolloServer } from '@apollo/server'
import type { AccessContext } from '../access/access-context'
import type { PeopleContext } from '../access/people-context'
import type { SignIns } from '../access/session/sign-ins'
import { noVisit } from '../access/session/visit'
import { may, territoryOf, type Viewer } from '../access/viewer'
import type { ClusterContext } from '../cluster/cluster.loader'
import { clusterLoaders, type SeesVillage } from '../cluster/cluster.loader'
import { findClusterPlace } from '../cluster/find-cluster-place'
import { todayInShanghai } from '../common/calendar'
import { Turn } from '../common/turn'
import { type CooperativeContext, cooperativeLoaders } from '../cooperative/cooperative.loader'
import type { Database } from '../db/database'
import { readerInTurn } from '../db/reader-in-turn'
import { divisionLoaders } from '../division/division.loader'
import { type DivisionMaps, MapSet, type MapsByDay } from '../division/division-maps'
import type { OtherPlaces, PlaceContext } from '../division/place-context'
import { type IncomeContext, incomeLoaders } from '../income/income.loader'
import { type IndustryContext, industryLoaders } from '../industry/industry.loader'
import type { EditContext } from '../intake/edit-context'
import type { HubContext } from '../intake/hub.resolver'
import { sourceLoaders } from '../intake/source.loader'
import type { ColumnStore } from '../measure/column-store'
import type { MeasureContext } from '../measure/measure-context'
import { MeasureReader } from '../measure/measure-reader'
import type { PlanBoards } from '../plan/plan-boards'
import type { PlanContext } from '../plan/plan-context'
import { type PostingContext, postingLoaders } from '../posting/posting.loader'
import { type ProjectContext, projectLoaders } from '../project/project.loader'
import { type RatingContext, ratingLoaders } from '../rating/rating.loader'
import { tourLoaders } from '../tour/tour.loader'
import type { TourContext } from '../tour/tour-context'
import { type VillageContext, villageLoaders } from '../village/village.loader'
import type { TrustedProxies } from './access/address'
import type { Asker } from './access/asker'
import type { RequestAudit } from './audit/request-audit'
import { RequestOutcome } from './graphql/request-outcome'
import type { Limits } from './limits/limits'
import type { RateLimits } from './limits/rate-limits'
import { datasets } from './registry'

/** Everything a resolver may need from a request. Each domain declares its own part. */
export interface RequestContext
  extends AccessContext,
    PeopleContext,
    HubContext,
    EditContext,
    PlaceContext,
    OtherPlaces,
    MeasureContext,
    VillageContext,
    IncomeContext,
    CooperativeContext,
    IndustryContext,
    ProjectContext,
    RatingContext,
    ClusterContext,
    PostingContext,
    TourContext,
    PlanContext {
  readonly db: Database
  readonly locale: Asker['locale']
  /** All maps, whatever the viewer may see: for policies alone. */
  readonly allMaps: MapSet
  /** The set of maps that the request began with. */
  readonly maps: MapsByDay
  /** The day on which it began, in Asia/Shanghai. */
  readonly startedOn: string
  /** What became of it. */
  readonly outcome: RequestOutcome
}

/** Where a viewer may see anything: what lies outside is not on the maps that the request reads by. */
function mapsOf(viewer: Viewer, maps: MapSet): MapsByDay {
  const territory = territoryOf(viewer, 'READ')
  return territory === 'EVERYWHERE' ? maps : maps.within(territory)
}

/** Which villages the maps of a request hold, those included that were merged into one of them; null: all. */
async function seesVillage(maps: MapsByDay): Promise<SeesVillage | null> {
  if (maps instanceof MapSet) return null
  const map = await maps.mapOn(null)
  return (id) => map.villageIndexById(id) >= 0 || map.successorIndexOf(id) >= 0
}

/** What outlives a request. */
export interface HubParts {
  readonly graphql: ApolloServer<RequestContext>
  readonly db: Database
  readonly maps: DivisionMaps
  readonly columns: ColumnStore
  readonly boards: PlanBoards
  readonly mapReviewNumber: string | null
  readonly version: string
  readonly limits: Limits
  readonly rates: RateLimits
  /** Whose word is taken for who asked them. */
  readonly proxies: TrustedProxies
  readonly signIns: SignIns
  readonly requestTimeoutMs: number
  readonly showsPeers: boolean
  /** Where requests are told that leave no trace of their own. */
  readonly audit: RequestAudit
}

/** The context of one request: one snapshot from start to end, and loaders of its own. */
export async function makeContext(
  hub: HubParts,
  { viewer, locale, visit }: Asker,
  turn: Turn = new Turn(hub.requestTimeoutMs),
): Promise<RequestContext> {
  const { db, maps, columns, boards, mapReviewNumber, version } = hub
  const rows = readerInTurn(db, turn)
  const seenMaps = mapsOf(viewer, maps.current())
  const startedOn = todayInShanghai()
  const context: RequestContext = {
    db,
    maps: seenMaps,
    allMaps: maps.current(),
    boards,
    viewer,
    signIns: hub.signIns,
    visit: visit ?? noVisit(),
    seesLabels: may(viewer, 'READ_LABELS'),
    showsPeers: hub.showsPeers,
    locale,
    datasets,
    mapReviewNumber,
    version,
    startedOn,
    outcome: new RequestOutcome(),
    actor: viewer.actor,
    refresh: () => columns.refresh(),
    figures: new MeasureReader(await columns.snapshot(), startedOn, turn),
    divisionLoaders: divisionLoaders(rows),
    sourceLoaders: sourceLoaders(rows),
    villageLoaders: villageLoaders(rows),
    incomeLoaders: incomeLoaders(rows),
    cooperativeLoaders: cooperativeLoaders(rows),
    industryLoaders: industryLoaders(rows),
    projectLoaders: projectLoaders(rows),
    ratingLoaders: ratingLoaders(rows),
    clusterLoaders: clusterLoaders(rows, await seesVillage(seenMaps)),
    postingLoaders: postingLoaders(rows),
    tourLoaders: tourLoaders(rows),
    otherPlace: (code, day) => findClusterPlace(context, code, day),
  }
  return context
}

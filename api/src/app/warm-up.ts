import type { Logger } from 'pino'
import { todayInShanghai } from '../common/calendar'
import { Turn } from '../common/turn'
import { MeasureReader } from '../measure/measure-reader'
import { measureOf } from '../measure/metric'
import { checkedRequirements } from '../plan/find-obligations'
import { judgedTables } from '../plan/make-scoreboard'
import { rankScores } from '../plan/rank-scores'
import { placesToRank } from '../ranking/ranking-places'
import { stampNow } from './cache/data-stamp'
import type { HubParts } from './context'

/** The ledger whose newest year is the one that the first page shows. */
const LEDGER = 'collectiveIncome'

/** The first page shows the newest year and so many before it. */
const YEARS_BEFORE = 3

type Parts = Omit<HubParts, 'graphql'>

/**
 * Computes what the first page shows before anybody asks: after the start and after each publication, in the
 * background, in slices that let every request go first.
 */
export class WarmUp {
  private readonly turn = new Turn()
  private running: Promise<void> | null = null
  private warmFor: string | null = null

  constructor(
    private readonly hub: Parts,
    private readonly log: Logger,
  ) {}

  /** Begins unless everything is warm already, or being warmed. */
  look(): void {
    if (this.running || this.turn.isOver || this.isWarm) return
    this.running = this.run().finally(() => {
      this.running = null
    })
  }

  /** Whether everything stands computed as the data are now. */
  get isWarm(): boolean {
    return this.warmFor !== null && this.warmFor === stampNow(this.hub)
  }

  /** Ends it at its next step. Not before requests have ended: they may wait for what it computes. */
  async close(): Promise<void> {
    this.turn.stop()
    await this.running
  }

  private async run(): Promise<void> {
    try {
      await this.hub.maps.mapOn(null)
      const stamp = stampNow(this.hub)
      await warmFirstPage(this.hub, this.turn)
      this.warmFor = stamp
    } catch (error) {
      // Overtaken by a publication or ended by the close of the hub: the next look begins anew, if there is one.
      this.log.debug({ err: error }, 'did not finish warming up')
    }
  }
}

/** The scores of the years that the first page shows, of the city and its units, and how it stands with the duties. */
async function warmFirstPage({ db, maps, columns, boards }: Parts, turn: Turn): Promise<void> {
  const [map, today] = [await maps.mapOn(null), todayInShanghai()]
  const figures = new MeasureReader(await columns.snapshot(), today, turn)
  const newest = (await figures.periodsOf(measureOf(LEDGER))).at(-1)
  if (newest === undefined || map.home === null) return
  const boardOn = (onDay: string) => boards.board({ db, figures, map, plan: boards.plan(null, onDay) }, onDay)
  const year = Number(newest.slice(0, 4))
  for (let back = 0; back <= YEARS_BEFORE; back++) {
    turn.check()
    const board = await boardOn(`${year - back}-12-31`)
    const tables = await judgedTables(board, year - back)
    if (back > 0) continue
    const before = await board.scores(year - 1)
    for (const list of [null, ...map.unitLists.map(({ key }) => key)]) {
      const places = placesToRank(map, { list, level: null, within: null }).places
      await figures.pause()
      rankScores(tables, before, places, 'TOTAL')
    }
  }
  const last = `${year}-12-31`
  await checkedRequirements(await boardOn(today < last ? today : last), true)
}

import { LRUCache } from 'lru-cache'
import { DomainError } from '../common/domain-error'
import type { ColumnStore } from '../measure/column-store'
import { type BoardSources, PlanBoard } from './plan-board'
import type { Plan, Round } from './plan-model'
import { planInForce } from './read-plans'

/** Boards kept in memory: a few years and days of a few plans. */
const KEPT_BOARDS = 24

/** The boards of this process, kept while what they rest on is the newest that was published. */
export class PlanBoards {
  private readonly boards = new LRUCache<string, Promise<PlanBoard>>({ max: KEPT_BOARDS })

  constructor(
    readonly plans: ReadonlyMap<string, Plan>,
    private readonly columns: ColumnStore,
  ) {}

  /** The version with a key; without one the newest that is in force on a day. Refuses with `PLAN_UNKNOWN`. */
  plan(key: string | null, onDay: string): Plan {
    const found = key === null ? planInForce(this.plans, onDay) : this.plans.get(key)
    if (found) return found
    const keys = [...this.plans.keys()].join(', ')
    throw new DomainError(
      'PLAN_UNKNOWN',
      {
        zh: `没有方案版本“${key ?? onDay}”，现有：${keys}。`,
        en: `There is no plan version "${key ?? onDay}"; there are: ${keys}.`,
      },
      { given: key },
    )
  }

  /** The board of a plan on a day. */
  async board(sources: Omit<BoardSources, 'round'>, onDay: string): Promise<PlanBoard> {
    const round = roundOn(sources.plan, onDay)
    const { revision } = sources.figures.snapshot
    const key = [sources.map.key, sources.plan.key, onDay, revision].join('|')
    const known = this.boards.get(key)
    if (known) return known
    const opening = PlanBoard.open({ ...sources, round }, onDay)
    // Kept at once, so that those who ask meanwhile share it.
    this.boards.set(key, opening)
    // Postings are read by SQL: a board that a publication overtook may hold newer ones than its key says.
    const isRight = opening.then(async () => (await this.columns.snapshot()).revision === revision)
    if (!(await isRight.catch(() => false)) && this.boards.peek(key) === opening) this.boards.delete(key)
    return opening
  }
}

/** The latest round that has begun by a day; before the first the first. */
export function roundOn({ rounds, key }: Plan, onDay: string): Round {
  const [first] = rounds
  if (!first) throw new Error(`Plan ${key} has no round`)
  return rounds.findLast(({ startOn }) => startOn <= onDay) ?? first
}

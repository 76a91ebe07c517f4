import type { ServerResponse } from 'node:http'
import { TimeLimit, Turn } from '../../common/turn'

/**
 * Runs what answers a request within its time. When that is up the asker is told at once, whatever is still under way;
 * when the asker goes, the work stops. What is under way sees it by its turn. `limitMs` null: it is never broken off.
 */
export async function withinTime<Answer>(
  response: ServerResponse,
  limitMs: number | null,
  work: (turn: Turn) => Promise<Answer>,
): Promise<Answer> {
  if (limitMs === null) return work(new Turn())
  const turn = new Turn(limitMs)
  const gone = () => turn.stop()
  response.once('close', gone)
  let timer: NodeJS.Timeout | undefined
  try {
    const answer = work(turn)
    // It may still fail when nobody waits for it any more.
    answer.catch(() => undefined)
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        turn.stop(new TimeLimit(limitMs))
        reject(turn.isOver)
      }, limitMs)
    })
    return await Promise.race([answer, tooLate])
  } finally {
    clearTimeout(timer)
    response.off('close', gone)
  }
}

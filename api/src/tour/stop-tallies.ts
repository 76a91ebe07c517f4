import type { Words } from '../common/words'
import type { Reader } from '../db/database'
import { fetchInChunks } from '../db/loader'
import { industriesOf } from '../industry/industry.query'
import { industryKindWords } from '../industry/industry-kind'
import { projectsOf } from '../project/project.query'
import { projectKindWords } from '../project/project-kind'
import type { SnapshotTally } from './snapshot.types'

/** Industries at work and projects completed, by village and kind. Names stay behind: they may name a person. */
export interface StopTallies {
  industries(villageIds: readonly number[]): SnapshotTally[]
  projects(villageIds: readonly number[]): SnapshotTally[]
}

interface Counted {
  readonly villageId: number
  readonly kind: string
}

/** Reads what all stops of a tour tally, by two statements. */
export async function readTallies(reader: Reader, villageIds: readonly number[], onDay: string): Promise<StopTallies> {
  const [industries, projects] = await Promise.all([
    fetchInChunks(villageIds, (ids) => industriesOf(reader, ids, onDay)),
    fetchInChunks(villageIds, (ids) => projectsOf(reader, ids, null)),
  ])
  const completed = projects.filter(({ completedOn }) => completedOn !== null && completedOn <= onDay)
  return {
    industries: (ids) => tally(industries, ids, industryKindWords),
    projects: (ids) => tally(completed, ids, projectKindWords),
  }
}

function tally(
  rows: readonly Counted[],
  villageIds: readonly number[],
  words: Readonly<Record<string, Words>>,
): SnapshotTally[] {
  const wanted = new Set(villageIds)
  const counts = new Map<string, number>()
  for (const { villageId, kind } of rows) if (wanted.has(villageId)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return Object.entries(words)
    .flatMap(([kind, name]) => {
      const count = counts.get(kind)
      return count === undefined ? [] : [{ words: name, count }]
    })
    .sort((one, other) => other.count - one.count)
}
